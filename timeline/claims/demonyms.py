"""Words for people and things of a country, a continent or a faith: they tell whose, and name nobody."""

from __future__ import annotations

DEMONYMS = frozenset(
    """
    Afghan Afghans African Africans Albanian Albanians Algerian Algerians American Americans Angolan Angolans Arab
    Arabs Argentine Argentines Argentinian Argentinians Armenian Armenians Asian Asians Australian Australians Austrian
    Austrians Azerbaijani Azeri Bahamian Bahraini Bahrainis Bangladeshi Bangladeshis Basque Basques Bavarian Bavarians
    Belarusian Belarusians Belgian Belgians Bolivian Bolivians Bosnian Bosnians Brazilian Brazilians Breton British
    Briton Britons Bulgarian Bulgarians Burmese Burundian Californian Californians Cambodian Cambodians Cameroonian
    Canadian Canadians Catalan Catalans Chadian Chechen Chechens Chilean Chileans Chinese Colombian Colombians
    Congolese Cornish Corsican Croat Croatian Croatians Croats Cuban Cubans Cypriot Cypriots Czech Czechs
    Czechoslovak Dane Danes Danish Dominican Dominicans Dutch Dutchman Dutchwoman Ecuadorean Ecuadorian Egyptian
    Egyptians Emirati Emiratis English Englishman Englishmen Englishwoman Eritrean Eritreans Estonian Estonians
    Ethiopian Ethiopians European Europeans Fijian Filipina Filipino Filipinos Finn Finnish Finns Flemish French
    Frenchman Frenchmen Frenchwoman Gabonese Gambian Georgian Georgians German Germans Ghanaian Ghanaians Greek Greeks
    Greenlandic Guatemalan Guatemalans Guinean Guyanese Haitian Haitians Hawaiian Honduran Hondurans Hungarian
    Hungarians Icelander Icelanders Icelandic Indian Indians Indonesian Indonesians Iranian Iranians Iraqi Iraqis Irish
    Irishman Irishmen Irishwoman Israeli Israelis Italian Italians Ivorian Jamaican Jamaicans Japanese Jordanian
    Jordanians Kazakh Kazakhs Kenyan Kenyans Korean Koreans Kosovan Kosovar Kurd Kurdish Kurds Kuwaiti Kuwaitis Kyrgyz
    Lao Laotian Latin Latino Latinos Latvian Latvians Lebanese Liberian Liberians Libyan Libyans Lithuanian
    Lithuanians Luxembourgish Macedonian Macedonians Malagasy Malawian Malaysian Malaysians Malian Malians Maltese
    Manx Maori Mauritanian Mauritian Mexican Mexicans Moldovan Moldovans Mongolian Mongolians Montenegrin Moroccan
    Moroccans Mozambican Namibian Nepalese Nepali Nicaraguan Nicaraguans Nigerian Nigerians Nigerien Nordic Norman
    Norse Northern Norwegian Norwegians Omani Ottoman Ottomans Pakistani Pakistanis Palestinian Palestinians Panamanian
    Paraguayan Parisian Parisians Persian Persians Peruvian Peruvians Pole Poles Polish Portuguese Prussian Prussians
    Qatari Qataris Roman Romans Romanian Romanians Russian Russians Rwandan Rwandans Salvadoran Samoan Saudi Saudis
    Scandinavian Scot Scots Scotsman Scottish Senegalese Serb Serbian Serbs Siberian Sicilian Singaporean Singaporeans
    Slav Slavic Slavs Slovak Slovakian Slovaks Slovene Slovenes Slovenian Somali Somalis Soviet Soviets Spaniard
    Spaniards Spanish Sudanese Surinamese Swede Swedes Swedish Swiss Syrian Syrians Taiwanese Tajik Tanzanian
    Tanzanians Texan Texans Thai Thais Tibetan Tibetans Togolese Tongan Trinidadian Tunisian Tunisians Turk Turkish
    Turkmen Turks Ugandan Ugandans Ukrainian Ukrainians Uruguayan Uzbek Uzbeks Venetian Venezuelan Venezuelans
    Vietnamese Viking Vikings Welsh Welshman Yemeni Yemenis Yiddish Yugoslav Yugoslavs Zambian Zambians Zimbabwean
    Zimbabweans Adriatic Alpine Andean Antarctic Arctic Atlantic Balkan Baltic Bohemian Caribbean Caucasian Celtic
    Hispanic Iberian Mediterranean Pacific Victorian Edwardian Elizabethan
    Anglican Anglicans Baptist Baptists Buddhist Buddhists Calvinist Catholic Catholics Christian Christians Hindu
    Hindus Islamic Islamist Islamists Jesuit Jesuits Jew Jewish Jews Lutheran Lutherans Methodist Methodists Mormon
    Mormons Muslim Muslims Orthodox Presbyterian Protestant Protestants Quaker Quakers Sikh Sikhs Shia Shiite Sunni
    """.split()
)
