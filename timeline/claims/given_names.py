"""Given names by sex: frequent ones of many languages, as the national statistics of names list them.

Compiled by hand after the top names of the US Census Bureau's "Frequently Occurring Names" (1990) and the US Social
Security Administration's yearly lists, the Office for National Statistics (England and Wales, 1904-2020) and the name
statistics of INSEE, ISTAT, INE, GfdS and their sisters; for languages without such a list after the most borne names of
their countries. A name that is more often a place, a month's abbreviation or a common word at the beginning of a
sentence (Chase, Hunter, Paris, Hope, Faith, Prince, Bishop) is left out.
"""

from __future__ import annotations

# English, Welsh, Scottish and Irish.
_WOMEN_ENGLISH = frozenset(
    """
    Abbey Abbie Abby Abigail Ada Adalyn Addie Addison Adela Adelaide Adele Adeline Adrienne Agatha Agnes Aileen
    Aimee Alana Alberta Alexa Alexandra Alexandria Alice Alicia Alisha Alison Alissa Allison Allyson Alma Althea
    Alyssa Amanda Amber Amelia Amy Angela Angelica Angelina Angeline Angie Anita Ann Anna Annabel Annabelle Anne
    Annette Annie Annmarie Antoinette Antonia April Ariana Arlene Ashlee Ashleigh Audrey Augusta Ava Avis Barbara
    Beatrice Becky Belinda Bernadette Bernadine Bernice Bertha Beryl Bess Bessie Beth Bethan Bethany Betsy Bette
    Betty Beulah Beverley Beverly Blanche Bonnie Brandi Brandy Breanna Brenda Briana Brianna Bridget Bridgette
    Brittany Brittney Brooke Caitlin Caitlyn Camilla Camille Candace Candice Cara Carina Carla Carly Carmel Carmen
    Carol Carole Caroline Carolyn Carrie Cassandra Cassie Catherine Cathleen Cathy Catrin Cecelia Cecilia Cecily
    Celeste Celia Celina Charlene Charlotte Charmaine Chelsey Cheryl Chloe Christa Christina Christine Christy
    Chrystal Cicely Cindy Claire Clara Clare Clarice Clarissa Claudette Claudia Clementine Colette Colleen Constance
    Cora Cordelia Corinne Cornelia Cristina Cynthia Daisy Danielle Daphne Darlene Dawn Deana Deanna Debbie Debora
    Deborah Debra Deirdre Delia Della Delores Delphine Denise Desiree Diana Diane Dianna Dianne Dina Dinah Dolores
    Donna Dora Doreen Doris Dorothea Dorothy Edith Edna Edwina Effie Eileen Eira Elaine Eleanor Elena Elinor Elisa
    Elisabeth Elise Eliza Elizabeth Ella Ellen Ellie Eloise Elsa Elsie Elva Elvira Emilia Emily Emma Enid Erica
    Erika Erin Ernestine Esme Esmeralda Essie Estelle Esther Ethel Etta Eugenia Eunice Eva Evangeline Eve Evie Fanny
    Felicia Felicity Ffion Fiona Flora Florence Flossie Frances Francesca Francine Freda Frederica Freya Frieda Gail
    Gayle Gemma Gena Genevieve Georgette Georgia Georgiana Georgina Geraldine Germaine Gertrude Gillian Gina Gladys
    Glenda Glenys Gloria Goldie Grace Gracie Greta Gretchen Guinevere Gwen Gwendolen Gwendolyn Gwyneth Hailey Hanna
    Hannah Harriet Harriett Hattie Hayley Hazel Heather Heidi Helen Helena Helene Henrietta Hermione Hester Hettie
    Hilary Hilda Hillary Hollie Holly Ida Ila Ilene Imelda Imogen Imogene Ina Ines Inez Ingrid Irene Iris Irma
    Isabel Isabella Isabelle Isla Isobel Ivy Jaclyn Jacqueline Jacquelyn Jana Jane Janelle Janet Janette Janice
    Janie Janine Janis Jasmine Jaye Jayne Jeanette Jeanie Jeanne Jeannette Jeannie Jemima Jenna Jennie Jennifer
    Jenny Jessica Jewel Jill Jillian Joan Joann Joanna Joanne Jocelyn Jodi Jodie Johanna Josephine Josie Joy Joyce
    Juanita Judi Judith Judy Julia Juliana Julianne Julie Juliet Juliette June Justine Kaitlin Kaitlyn Kara Karen
    Karin Karla Kate Katelyn Katharine Katherine Kathie Kathleen Kathryn Kathy Katie Katrina Katy Kay Kayla Kaylee
    Keira Kelley Kelli Kellie Kendra Keri Kerri Kiera Kimberley Kimberly Kirsten Kirsty Kitty Krista Kristen Kristi
    Kristie Kristin Kristina Kristine Kristy Krystal Lacey Ladonna Lana Lara Latasha Latisha Latonya Latoya Laura
    Laurel Lauren Laverne Lavinia Lea Leah Leann Leanne Leila Lela Lena Lenora Leona Leonora Leticia Letitia Lettie
    Lila Lilian Lillian Lillie Lily Lina Linda Linnea Lisa Liz Liza Lizzie Lois Lola Lora Lorena Lorene Loretta Lori
    Lorna Lorraine Lottie Louisa Louise Lucia Lucille Lucinda Lucretia Lucy Lula Lydia Lyn Lynda Lynette Lynne Mabel
    Mable Maddison Madeleine Madeline Madelyn Mae Maggie Maisie Mamie Mandy Marcella Marcia Margaret Margarita
    Margery Margie Margo Margot Marguerite Maria Mariah Marian Marianne Marie Marietta Marilyn Marina Marisa Marissa
    Marjorie Marla Marlene Marsha Martha Martina Mary Maryann Matilda Mattie Maud Maude Maura Maureen Mavis Maxine
    May Maya Meagan Meg Megan Meghan Melanie Melinda Melissa Meredith Mia Michaela Michele Michelle Mildred
    Millicent Millie Mimi Mindy Minnie Miranda Miriam Moira Mollie Molly Mona Monica Monique Morag Muriel Myra Myrna
    Myrtle Nadia Nadine Nan Nancy Nanette Naomi Natalie Natasha Nell Nellie Nerys Nettie Nichola Nicole Nikki Nina
    Nola Nora Noreen Norma Octavia Odette Olivia Ophelia Pam Pamela Patricia Patsy Patti Patty Paula Paulette
    Pauline Peggy Penelope Penny Petra Philippa Phoebe Phyllis Pippa Polly Poppy Priscilla Rachael Rachel Ramona
    Raquel Reba Rebecca Rebekah Regina Rena Renee Rhea Rhian Rhiannon Rhoda Rhona Rhonda Rita Roberta Robyn Rochelle
    Ronda Rosa Rosalie Rosalind Rosalyn Rosamund Rosanna Rose Roseanne Roselyn Rosemarie Rosemary Rosetta Rosie
    Rowena Roxanne Ruby Ruth Ruthie Sabina Sabrina Sadie Sallie Sally Samantha Sandra Sara Sarah Saundra Scarlett
    Selena Selina Selma Serena Shana Shari Sharon Sheena Sheila Shelia Shelley Shelly Sheree Sheri Sherri Sherry
    Sheryl Shirley Shona Sian Sidonie Siobhan Sondra Sonia Sonja Sonya Sophia Sophie Staci Stacie Stella Stephanie
    Sue Susan Susanna Susannah Susanne Susie Suzanne Suzette Sybil Sylvia Tabitha Tamara Tami Tammie Tammy Tamsin
    Tania Tanya Tara Tasha Tatiana Tegan Teresa Teri Terri Tess Tessa Thea Thelma Theresa Therese Thomasina Tiffany
    Tilda Tilly Tina Toni Tonya Tori Traci Tracie Tricia Trina Trisha Trudy Twyla Una Ursula Valarie Valerie Vanessa
    Velma Venetia Vera Verity Verna Vernice Veronica Vicki Vickie Vicky Victoria Viola Violet Virginia Vivien
    Vivienne Wanda Wendy Wilhelmina Willa Wilma Winifred Yolanda Yvette Yvonne Zara Zelda Zelma Zoe
    """.split()
)
_MEN_ENGLISH = frozenset(
    """
    Aaron Abe Abel Abner Abraham Abram Adam Adrian Aidan Aiden Al Alan Alastair Albert Alden Alec Alexander Alf
    Alfie Alfonso Alfred Alistair Allan Allen Alton Alun Alvin Ambrose Amos Anderson Andre Andrew Andy Aneurin Angus
    Anthony Antony Archibald Archie Arnold Arron Arthur Asa Asher Ashton Augustine Augustus Austin Barack Barnabas
    Barnaby Barney Barrett Barry Bart Bartholomew Basil Ben Benedict Benjamin Bennett Bennie Benny Bernard Bernie
    Bert Bertram Bertrand Bill Billy Bob Bobby Boyd Brad Braden Bradley Brady Brandon Brendan Brent Bret Brett Brian
    Brock Bruce Bryan Bryant Bryce Bryn Burt Byron Caleb Callum Calum Calvin Carl Carson Carter Cecil Cedric Charles
    Charlie Chester Christian Christopher Chuck Clarence Clark Claude Clayton Clement Clifford Clifton Clint Clinton
    Clive Clyde Colby Cole Colin Collin Conan Connor Conor Conrad Cornelius Cory Craig Curt Curtis Cuthbert Cyril
    Cyrus Damian Damien Damon Dan Daniel Danny Darby Darius Darnell Darrel Darrell Darren Darrin Darryl Dave David
    Davy Dean Declan Delbert Demetrius Denis Dennis Denzil Derek Dermot Derrick Desmond Devin Dewey Dewi Dexter Dick
    Dirk Dominic Don Donald Donnie Donovan Dorian Doug Dougal Douglas Doyle Drew Duane Dudley Duncan Dustin Dwayne
    Dwight Dylan Eamon Eamonn Earnest Ed Eddie Edgar Edmond Edmund Edward Edwin Egbert Eldon Eli Elias Elijah Elisha
    Elliot Elliott Ellis Ellsworth Elmer Elon Elton Elvis Elwood Emanuel Emery Emil Emlyn Emmanuel Emmett Enoch
    Ephraim Eric Erik Ernest Ernie Errol Ervin Erwin Ethan Euan Eugene Evan Everett Ewan Ewen Ezekiel Ezra Fabian
    Felix Ferdinand Fergus Finlay Finley Finn Floyd Francis Frank Franklin Fraser Fred Freddie Freddy Frederic
    Frederick Fredrick Gabriel Gareth Garrett Garry Garth Gary Gavin Gene Geoff Geoffrey George Gerald Gerard Gerry
    Gethin Gideon Gil Gilbert Giles Glen Glenn Glyn Godfrey Gordon Grady Graeme Graham Grant Greg Gregg Gregory
    Griffith Grover Gus Guy Gwilym Hal Hamish Hank Harlan Harold Harris Harrison Harry Harvey Hector Henry Herb
    Herbert Herman Hiram Horace Horatio Howard Hubert Huey Hugh Hugo Humphrey Hywel Iain Ian Idris Ieuan Ifan
    Ignatius Ike Ira Irvin Irving Irwin Isaac Isaiah Ivan Ivor Jack Jackson Jacob Jake James Jared Jarrod Jarvis
    Jason Jasper Jayden Jed Jedediah Jeff Jeffery Jeffrey Jerald Jeremiah Jeremy Jermaine Jerome Jerry Jesse Jethro
    Jim Jimmie Jimmy Joe Joel Joey John Johnathan Johnnie Johnny Jon Jonah Jonathan Jonathon Joseph Josh Joshua
    Josiah Jude Julian Julius Justin Kane Keegan Keir Keith Kelvin Ken Kenneth Kenny Kenton Kermit Kevin Kieran Kirk
    Kurt Kyle Lachlan Lamar Lambert Lance Larry Lawrence Leland Len Lenny Leo Leon Leonard Leopold Leroy Les Lester
    Levi Lewis Liam Linus Lionel Lloyd Lonnie Lorenzo Louie Louis Lowell Lucas Lucian Lucius Luke Luther Lyle Lyndon
    Mack Magnus Malachi Malcolm Manfred Marc Marcus Mario Mark Marlon Marshall Martin Marty Marvin Mat Mathew Matt
    Matthew Matthias Maurice Max Maximilian Maxwell Melville Melvin Merrill Mervyn Micah Michael Micheal Mick Mickey
    Mike Miles Millard Milo Milton Mitch Mitchell Monte Monty Mordecai Morris Mortimer Moses Murray Myles Myron Nat
    Nate Nathan Nathaniel Ned Neil Nelson Nevil Neville Newton Niall Nicholas Nick Nicky Nico Nigel Noah Noel Nolan
    Norbert Norman Norris Oliver Omar Orlando Orville Osbert Oscar Osmond Oswald Otis Otto Owen Paddy Pascal Patrick
    Paul Percival Percy Perry Pete Peter Phil Philip Phillip Phineas Piers Preston Quentin Quincy Ralph Ramsay
    Randal Randall Randolph Randy Raphael Ray Raymond Reece Reg Reggie Reginald Reuben Rhodri Rhys Richard Rick
    Ricky Rob Robbie Robert Roberto Rocco Rod Roderick Rodney Roger Roland Rolf Roman Ron Ronald Ronan Ronnie Rory
    Roscoe Ross Rowland Roy Rudolph Rudy Rufus Rupert Russ Russell Ryan Salvatore Sammy Samuel Saul Scot Scott
    Seamus Sean Sebastian Seth Shane Shaun Shawn Sheldon Sherman Sidney Silas Silvester Simeon Simon Solomon Spencer
    Stan Stanley Stephen Steve Steven Stewart Stuart Sylvester Tad Ted Teddy Terence Terrance Terrell Terrence
    Thaddeus Theo Theodore Thomas Tim Timmy Timothy Tobias Toby Todd Tom Tommie Tommy Tony Travis Trent Trevor
    Tristan Troy Ty Tyler Tyrone Ulysses Uriah Vance Vaughan Vaughn Vern Vernon Vic Victor Vince Vincent Virgil
    Wallace Wally Walter Warren Wayne Wendell Wes Wesley Wilbert Wilbur Wiley Wilf Wilfred Wilfrid Will Willard
    William Willie Willis Wilmer Winfield Winston Woodrow Wyatt Xavier Zach Zachariah Zachary Zack Zane
    """.split()
)
# Romance, Germanic, Nordic, Slavic, Baltic, Finnish, Hungarian and Greek; Arabic, Persian and Turkish; Indian;
# Japanese, Korean, Chinese and South-East Asian; West, East and Southern African.
_WOMEN_OTHER = frozenset(
    """
    Drusilla Araminta Eudora Isadora Aoife Niamh Saoirse Angharad Dilys Eluned Anneli Tanisha Sunniva Ayse Ayşe
    Aarti Abebi Abeer Abena Abiola Achieng Adaeze Adanna Adaora Adenike Aderonke Adila Aditi Adjoa Adwoa Afaf
    Afsaneh Afua Aicha Aïcha Aida Aiko Aisha Akane Akemi Akiko Akinyi Akosua Akua Aleksandra Alessandra Alessia Alia
    Alina Aliya Alka Alyona Ama Amaka Amal Amalia Amalie Amani Amara Amarachi Amélie Ami Amina Aminata Aminatou
    Amira Amrita Ana Anaïs Ananya Anastasia Anastasiya Anca Ane Anette Ángela Angelika Angelique Anh Anica Anika
    Anisa Anja Anjali Anke Ankita Annalisa Anneke Annelie Annelies Anneliese Annemarie Annika Anouk Antje Antonella
    Antonina Anuradha Anushka Archana Arianna Aruna Arwa Arzu Asami Asantewaa Asha Asma Astrid Asuka Atieno Atsuko
    Aurelia Aurélie Awa Awino Aya Ayaka Ayako Ayesha Ayla Aylin Ayumi Ayushi Azadeh Azza Banu Barbora Başak
    Basma Beata Beate Beatrix Beatriz Begoña Bente Berit Bernadeta Bettina Bhavna Bianca Bich Bintou Birgit Birgitta
    Birgitte Bolanle Bożena Brigitta Brigitte Britt Britta Bukola Burcu Bushra Busisiwe Canan Carlotta Carme
    Carolina Catalina Catarina Caterina Cécile Céline Cemile Chandrika Chantal Chiamaka Chiara Chidinma Chie Chieko
    Chihiro Chimamanda Chinwe Chioma Chipo Chitra Chiyoko Christel Christelle Christiane Cinzia Citra Clémence
    Concepción Concetta Conchita Consuelo Corazon Corina Corinna Cristiana Dagmar Dagny Dalal Dalia Daniela Danuta
    Daria Daryna Deepa Deepika Defne Denisa Derya Dewi Dikeledi Dilek Dima Dipika Divya Donatella Dorota Doroteia
    Dorothee Duygu Ebba Ebele Ebru Ece Edda Edeltraud Edyta Efua Ekaete Ekaterina Eleni Eleonora Elfriede Elham Elif
    Elisabet Elisabetta Élise Elke Éloïse Elsbeth Elżbieta Emanuela Emiko Emilie Émilie Emine Encarnación Endang
    Eriko Erna Esi Esperance Esra Ester Eszter Etsuko Eugénie Eun-ji Eun-kyung Evelina Evgenia Ewa Fadila Fadwa Fang
    Fanta Farah Farida Fatemeh Faten Fathima Fatima Fatma Fatmata Fatoumata Faustine Fawzia Federica Fereshteh
    Feride Fernanda Filipa Filiz Fitri Flavia Floriane Folake Folasade Forough Françoise Franziska Frédérique Freja
    Frida Friederike Fumiko Funke Funmilayo Gabriela Gabriella Gabrielle Galina Gauri Gayatri Geeta Geetha Geneviève
    Gerda Ghada Ghislaine Gianna Gioia Giorgia Giovanna Gisela Gisele Gisèle Gita Gitte Giulia Giuliana Giuseppina
    Golnaz Graciela Graziella Grażyna Greetje Guadalupe Gudrun Gül Gülşen Gunhild Gunilla Hadiza Hafsa Hala Halima
    Halina Hana Hanako Hanan Hanh Hanife Hanne Hannelore Haruka Haruko Hatice Hawa Hayat Hedda Hediye Hedwig Hege
    Heike Hélène Helga Helle Hema Hend Henriette Henrike Hiba Hildegard Hind Hiroko Hisako Hitomi Hortense Huda Hui
    Huong Huyen Hye-jin Hye-won Hyun-ju Ibtisam Ifeoma Ijeoma Ikuko Ilaria Ilka Ilona Ilse Iman Imee Immacolata
    Immaculée Inas Indah Indira Inés Inga Inge Ingeborg Inger Inmaculada Ioana Iolanda Irena Iréne Irina Isabeau
    Ishita Isolde Israa Ivana Iveta Iwona Izabela Jadwiga Jamila Janina Jarmila Jaya Jayanti Jelena Ji-eun Ji-hye
    Ji-won Ji-woo Ji-young Jin-ah Joana Joaquina Johanne Jolanta Josefa Josefina Josefine Jovana Józefa Juana Judit
    Julieta Jumana Jumoke Junko Jutta Jyoti Kadiatou Kagiso Kalpana Kamala Kamla Kanchana Kaori Kareena Karina
    Karolina Karoline Kartika Katalin Katarina Katarzyna Kateryna Katharina Käthe Kathrin Katja Katrin Katrine Katya
    Kavita Kavitha Kazuko Keiko Kelechi Kemi Kerstin Khadija Khadijah Khady Kinga Kirti Kiyoko Klara Klára Klaudia
    Komal Konstanze Krisztina Krystyna Ksenia Kumiko Kusum Kyoko Kyung-hee Laila Lakshmi Lale Lalita Lamia Lan
    Larisa Larissa Lata Latha Latifa Layla Léa Leela Lene Leni Leonie Leonor Lerato Lestari Letizia Leyla Lieselotte
    Ligia Liliana Lilja Lindiwe Ling Linh Linnéa Liselotte Liv Livia Loredana Lorenza Lotte Lourdes Lubna Lucía
    Luciana Lucie Lucrezia Lucyna Ludivine Ludmila Luisa Luísa Luise Luz Lyudmila Madalena Maddalena Madhuri Magali
    Magda Magdalena Małgorzata Maha Mahnaz Mai Maike Maisa Maj-Britt Maki Makiko Mala Malak Malee Malini Mamata
    Mamiko Manal Manami Maneka Manisha Manju Manon Manuela Maram Maren Margareta Margarethe Margherita Margit
    Margrethe Margriet Mari María Mariam Mariama Mariana Mariangela Marianna Maribel Maricar Maricel Marieke
    Mariella Marijana Mariko Mariola Marisol Marit Marites Maritza Mariya Marketa Marlies Marta Martine Martyna
    Marwa Maryam Maryse Mathilde Matylda Maysoon Mayu Mayumi Mbali Mechthild Meena Meenakshi Meera Megawati Megumi
    Mehwish Mei Meiling Mélanie Melek Meltem Meral Merete Merve Mette Mi-kyung Mi-ran Michela Micheline Michiko
    Midori Miho Miki Milagros Milena Milica Min-ji Min-seo Mina Minako Mingxia Mireille Mirela Mirjam Miroslava
    Misaki Mitsuko Miyuki Mizuki Modupe Momoko Monika Montserrat Motoko Mpho Mridula Mukta Muna Nabila Nada Nadège
    Nadezhda Nadja Nagwa Nahed Najat Najla Naledi Nalini Namrata Nanako Nandini Naoko Nargis Nasrin Natalia Natalija
    Nataliya Nathalie Natsuki Natsuko Nawal Nazanin Nazlı Ndidi Neda Neelam Neha Nelly Nermin Nesrin Nevin Ngoc
    Ngozi Nhung Nidhi Nieves Nihal Nika Nikoleta Nilüfer Nirmala Nisha Nisreen Nithya Nives Nkechi Nkosazana Nneka
    Noelia Noémie Nokuthula Nomsa Nomvula Nomzamo Noriko Noura Nozomi Ntombi Nura Nuray Nuria Núria Nurul Nyambura
    Nyokabi Obiageli Oksana Oleksandra Olena Olga Olufunke Omolara Oriana Ornella Oumou Özlem Padma Padmini Palesa
    Pallavi Paloma Paola Parisa Parvati Parveen Parvin Patrizia Paulina Pernille Petronella Phuong Pia Pilar Pınar
    Polina Pooja Poonam Prabha Pratibha Preeti Prema Priti Priya Priyanka Pushpa Puspita Qian Quyen Rabia Radha
    Radhika Raffaella Ragnhild Raisa Rajni Ramatoulaye Rana Rania Ranjana Rasha Rashmi Ratna Rawan Razan Rebeca Reem
    Refilwe Regine Regula Rehana Reidun Reiko Rekha Renata Renate Renée Renu Renuka Retno Revathi Ricarda Richa Rie
    Rihab Rikke Rima Rina Rini Ritsuko Ritu Riya Rocío Rohini Romana Romy Ronke Rosalba Rosalia Rosana Rosaria
    Rosella Rossana Roswitha Roxana Roya Ruba Rudo Rukhsana Rukmini Rumi Rupa Ruqayya Ruxandra Ryoko Sabine Sachiko
    Sadako Sadhana Safiya Sahar Saida Sakura Salma Samia Samira Sana Sanaa Sandhya Sandrine Sangeeta Sanjana Sanna
    Saori Sarita Saroj Saroja Saskia Satoko Savita Sayaka Sayuri Şebnem Seema Ségolène Sekai Selin Senta Seo-yeon
    Seo-yun Serap Setsuko Sevda Sevgi Sevim Shabana Shahla Shaima Shaimaa Shaista Shalini Shanta Shanthi Sharmila
    Sharmin Shashi Sheela Shereen Sherin Shilpa Shirin Shivani Shizuka Shizuko Shobha Shraddha Shreya Shruti Shweta
    Sibel Sibongile Sidonia Sieglinde Signe Sigrid Silje Silke Silvana Silvia Simisola Simona Sinikka Siri Siriporn
    Sissel Siti Siw Smita Smriti Sneha Snežana Sofia Sofía Sofie Soheila Solange Soledad Solène Solveig Somchit
    Sonal Soo-jin Soo-yeon Soraya Sri Sridevi Stefania Stefanie Steffi Stéphanie Su-bin Suad Sudha Sujata Sukmawati
    Sumaya Sumiko Sumitra Sun-hee Sunisa Sunita Supriya Susana Sushma Suzan Suzana Suzanna Svetlana Svitlana Swapna
    Swara Swati Sylvie Sylwia Tahira Tahmina Taina Takako Tamar Tamiko Tandi Tanja Tanvi Tatjana Tatyana Tejaswini
    Temitope Teodora Teresita Tereza Terezija Thandar Thandeka Thandi Thao Thembi Theodora Thérèse Thuli Thuy
    Tinashe Tineke Ting Titiek Titilayo Tomoko Tone Tora Toshiko Tove Trang Tri Trine Trinidad Tsitsi Tuğba Tuija
    Tuula Tuyet Uju Ulla Ulrike Uma Urmila Urszula Usha Uta Ute Uyen Valentina Valeria Valérie Valeriya Vandana Vani
    Vanja Vasilisa Vasudha Vasundhara Veena Verena Verónica Véronique Vesna Vidya Vijaya Viktoria Viktoriya Vilma
    Vimala Vinita Violeta Virginie Virpi Viviana Wafa Wairimu Waltraud Wambui Wangari Wanjiru Wenche Wenjing Wiebke
    Wiesława Wilhelmine Wioletta Wulan Xia Xiaohong Xiaoli Xiaomei Xiaoyan Ximena Xiu Xiulan Xiuying Xue Yaa Yamini
    Yanhong Yanti Yasemin Yasmin Yasmine Yayoi Yekaterina Yelena Yeon-ju Yetunde Yevgenia Yewande Yingluck Yıldız
    Ylva Yoko Yoo-jin Yoshiko Young-hee Young-mi Young-sook Yu-na Yuhua Yuka Yukari Yukiko Yulan Yulia Yuliya Yumei
    Yumi Yumiko Yuriko Yuzhen Zahra Zainab Zainabu Zandile Zanele Zarina Zaynab Zdenka Zehra Zeina Zeinab Zeynep
    Zhen Zinhle Zodwa Zofia Zohra Zora Zsófia Zsuzsanna Zubaida Zuleikha Zuzana Zuzanna
    """.split()
)
_MEN_OTHER = frozenset(
    """
    Titus Jabez Obadiah Hezekiah Nehemiah Ethelred Cormac Emrys Iolo Owain
    Aaditya Aarif Abayomi Abbas Abd Abdallah Abdel Abdelaziz Abdelkader Abdellah Abdi Abdirahman Abdoulaye Abdul
    Abdulaziz Abdullah Abdullahi Abdulrahman Abdurrahman Abebe Abhay Abhijit Abhinav Abhishek Abiodun Abiy Achim
    Adalbert Adama Adebayo Adegoke Adel Adewale Adeyemi Adil Adisa Aditya Adnan Adolf Adolfo Afzal Agostino Agus
    Agustín Ahmad Ahmed Ahmet Ahok Aitor Ajay Ajit Akash Akbar Akhil Akhilesh Akihiro Akihito Akin Akinwumi Akio
    Akira Akram Aksel Akshay Alaa Alain Alassane Alberto Albrecht Aldo Alejandro Aleksandar Aleksander Aleksandr
    Aleksei Aleksey Alessandro Alessio Alexandre Alexandros Alexandru Alexei Alexey Alfons Ali Aliko Aliou Alireza
    Aliyu Alois Aloïs Alok Alper Alphonse Alvaro Álvaro Amadeo Amadeus Amadou Amar Amare Amarinder Amartya Amaury
    Amin Amir Amit Amitabh Amjad Ammar Amol Amr Anan Anand Anant Anas Anatole Anatoli Anatoliy Anatoly Anders Andi
    Andor Andreas Andrei Andrej Andres Andrés Andrey Andrii Andrija Andriy Andrus Andrzej Ángel Angelo Aniket Anil
    Anirudh Ankit Anoop Anselm Anthon Antoine Anton Antonín Antonio António Antônio Antonis Antti Anuj Anup Anupam
    Anurag Anutin Anwar Apurva Arash Aravind Arda Arief Arif Arjun Arkadi Arkady Armand Armando Armin Arnab Arnaldo
    Arnaud Arne Arno Aron Arsène Artem Artur Arturo Arun Arvid Arvind Aryan Asad Asghar Ashish Ashok Ashraf Ashutosh
    Ashwin Asif Asim Aslam Atal Atanas Atif Atiku Atsushi Attila Atul Augusto Aurelio Avinash Axel Aydın Ayhan Aykut
    Ayman Ayo Ayodeji Ayub Ayush Azhar Azikiwe Aziz Babacar Babajide Babak Babatunde Badr Bagus Baha Bahram Bakary
    Bakr Bala Balaji Balakrishna Baldev Bálint Balraj Baltasar Bambang Bamidele Bao Baptiste Barnabé Barış
    Bartolomeo Bartosz Bas Bashar Bashir Bassam Bassem Bastian Bastien Behnam Behrouz Bekir Béla Benedikt Bengt
    Benigno Benito Benoit Benoît Berat Bernardo Bernd Bernhard Bernt Berthold Bertil Bertolt Bhagat Bharat Bhaskar
    Bhupendra Bhupinder Bilal Bimal Bipin Birendra Bjarne Björn Blaise Bogdan Bogusław Bohdan Bohumil Bojan Bongani
    Boris Borislav Boubacar Bowen Branko Brijesh Bronisław Bruno Budi Bülent Burak Burhan Burkhard Byung-chul
    Byung-hun Carles Carlo Carlos Carmelo Carsten Casimir Cédric Cem Cemal Cengiz Cesar César Cesare Cevdet
    Chan-wook Chandan Chandrasekhar Chang-min Chao Cheick Cheikh Cheng Chengfei Chetan Chidi Chidiebere Chiedu Chien
    Chijioke Chike Chima Chimezie Chinedu Chinua Chiranjeevi Chisomo Christoph Christophe Christos Chuan Chuka
    Chukwudi Chukwuemeka Clemens Clément Constantin Corentin Corrado Cosimo Cristian Cristiano Cristóbal Cüneyt
    Cuong Cyprien Cyrille Czesław Da Dae-jung Daichi Daiki Daisuke Damiano Damir Daniele Daniil Danilo Danylo Daoud
    Dara Darek Dario Darío Dariusz Darwish Dattatreya Davide Davor Davud Dawei Dawit Dawood De Debashis Dedi Deepak
    Deepan Dejan Demba Denys Desalegn Detlef Dev Devendra Dhananjay Dharmendra Dhiraj Dhruv Didier Diego Dieter
    Dietmar Dietrich Digvijay Dilip Dimitar Dimitri Dimitrios Dimitris Dinesh Dinko Diogo Dipak Djibril Djoko Dmitri
    Dmitrii Dmitriy Dmitry Dmytro Domenico Domingo Donato Dong-hyun Dong-won Doo-hwan Dragan Dražen Duarte Duc
    Dumisani Dušan Éamon Ebbe Ebenezer Eberhard Ebrahim Eckart Edgardo Edmondo Edoardo Édouard Eduard Eduardo Efosa
    Efraín Egil Egon Ehsan Eiji Einar Eino Eisaku Eivind Eko Ekow Ekrem Elio Eloy Emad Emeka Emeric Émile Emiliano
    Emilio Emir Emmerson Emrah Emre Endre Enes Engin Enlai Enric Enrico Enrique Enzo Ercan Erdal Erdem Erdoğan Erhan
    Erich Erkan Erland Erling Ermanno Ernesto Ernő Ernst Erol Ersin Erwan Esa Esam Esteban Etienne Étienne Ettore
    Eugen Eugenio Eusebio Evaristo Evgeni Evgenii Evgeny Ewald Eyad Eyob Fabien Fabio Fabrice Fabrizio Fadel Fadi
    Fahad Fahd Faisal Faiz Fajar Farhad Farhan Farid Faris Farkas Farooq Farouk Farrukh Fatih Faustin Fausto Fawaz
    Fawzi Faysal Federico Fedor Fehmi Fela Feliks Femi Feng Ferenc Ferhat Fermín Fernand Fernando Feroz Ferran
    Festus Fiifi Filip Filippo Firas Flavio Florent Florentin Florian Fokko Folke Folorunsho Francesco Francisco
    Franck Franco François Franjo Frans Frantisek František Franz Frédéric Fredrik Freek Friedhelm Friedrich Fritz
    Fuad Fuat Fumio Fyodor Gábor Gaetano Gagan Gaku Gamal Ganesh Gaston Gatluak Gaurav Gautam Gauthier Gavril Gcina
    Geert Genichiro Gennadi Gennady Georg Georges Georgi Georgios Georgy Gérald Gérard Gerardo Gerd Gereon Gerhard
    Gerrit Gert Getachew Geun-hye Géza Ghassan Gheorghe Ghulam Gi-moon Giacomo Gian Giang Gianluca Gianni Gijs
    Gilles Gino Gioacchino Giorgio Giovanni Girish Girma Girolamo Giuliano Giulio Giuseppe Gleb Gobind Godwin Gökhan
    Gonzalo Goodluck Gopal Gopinath Goran Göran Goro Gösta Gottfried Gottlieb Govind Grégoire Grigori Grigory
    Grzegorz Guang Guangming Guenter Guido Guilherme Guillaume Guillermo Gunnar Günter Gunther Günther Guoqiang
    Guowei Gurmeet Gurpreet Gustaf Gustav Gustave Gustavo György Ha-joon Habib Hafez Hafiz Haider Haile Hailemariam
    Haitao Hajime Hakan Håkan Hakim Hakon Håkon Halil Halim Halvard Halvor Hamad Hamdi Hamed Hameed Hamid Hamit
    Hamza Hani Hanif Hannes Hannu Hans Hans-Peter Hao Haoran Harald Harbhajan Harbir Hardik Hari Harish Harjit
    Haroon Harpreet Harri Harsh Harsha Harshad Harshvardhan Hartmut Haruki Harun Haruo Haruto Hasan Hashem Hashim
    Hassan Hatem Hayao Hayato Haydar Haytham Hazem Heikki Heiko Heiner Heino Heinrich Heinz Helge Hellmut Helmut
    Helmuth Hemant Hendra Hendrik Henk Henri Henrik Henrique Henryk Heribert Hermann Hermenegildo Hernán Hernando
    Heru Hervé Hideki Hideo Hidetoshi Hieu Hikaru Hikmet Hilario Himanshu Hiro Hiroaki Hirofumi Hirohito Hiroki
    Hiroshi Hiroto Hiroyuki Hisashi Hisham Hitesh Hitoshi Hjalmar Hoang Holger Hongwei Horacio Horst Hosni Hossam
    Hossein Hrithik Hrvoje Huan Hugues Humberto Hun Husam Hüseyin Hussain Hussein Hynek Hyun-woo Ibrahim İbrahim
    Ichiro Idriss Idrissa Ifeanyi Ignacio Ignacy Ignaz Igor Ihab Ihor Ihsan Ikechukwu Il-sung İlhan Ilie Iliya Ilja
    Ilkka Illya Ilmari Ilya Ilyas Imad Imran Imre Imtiaz In-soo Inder Indrajit Ingemar Ingmar Ingo Ingolf Ingvar
    Ioan Ioannis Ion Iqbal Ireneusz Irfan Isa Isaias Isam Isamu Isao Ishaan Ishant Ishaq Ismael Ismail İsmail
    Ismaila Ismet İsmet Isoroku Issa Istvan István Iván Ivar Ivica Ivo Iwan Iyad Jaafar Jaakko Jaap Jaber Jabir
    Jabulani Jacek Jachym Jacinto Jacopo Jacques Jae-hyun Jae-in Jae-myung Jae-yong Jafar Jagadish Jagan Jagdish
    Jaideep Jairam Jairo Jakob Jakub Jalal Jamal Jamil Jamshid Janardhan Janek Janez Janko Jannik Janos János Janusz
    Jari Jarl Jarmo Jaromír Jarosław Jaswant Jatin Javad Javier Jawad Jawaharlal Jayant Jayesh Jean-Claude Jean-Luc
    Jean-Paul Jean-Pierre Jens Jeroen Jerónimo Jerzy Jesper Jesus Jesús Jian Jianguo Jianhua Jianjun Jianming
    Jianping Jin-woo Jin-young Jinping Jintao Jiri Jiří Jiro Jitendra Joachim Joakim Joao João Joaquim Joaquin
    Joaquín Jochen Joël Johan Johann Johannes Joichi Joko Jomo Jonas Jong-il Jong-un Joon-ho Joon-young Joost Jordi
    Jörg Jorge Jörgen Joris Jörn Jose José Josef Josep Josip Jostein Jozef Józef Jozsef József Jørgen Juan Juergen
    Juhani Juho Jukka Julien Julio Júlio Jun-ho Jun-seo Jung-hee Junichi Junichiro Junji Junjie Juraj Jurgen Jürgen
    Jurij Jussi Juvenal Jyotiraditya Jyrki Kaan Kabelo Kadir Kailash Kaito Kaj Kajetan Kalle Kalyan Kamal Kamau
    Kamel Kamil Kamlesh Kamran Kapil Karan Kareem Karel Kari Karim Kariuki Karl Karl-Heinz Károly Karsten Karthik
    Kartik Karunanidhi Kaspar Kasper Kassim Katsumi Katsuya Kaushik Kaveh Kazem Kazimierz Kazuhiro Kazuki Kazuo
    Kazuya Kazuyoshi Kebede Kees Keiichi Keiji Keisuke Keita Kemal Ken'ichi Kenan Kenichi Kenji Kenjiro Kenta
    Kentaro Kenzaburo Kenzo Keqiang Kerem Keshav Ketan Ketut Khaled Khalid Khalifa Khalil Khanh Khoa Khosrow Ki-moon
    Kien Kiichi Kimani Kimmo Kipchoge Kishore Kiyoshi Kjell Kjetil Klaas Klaus Klemens Knud Knut Kofi Kohei Koichi
    Koichiro Koji Kojo Konrad Konstantin Konstantinos Koray Kornel Kostas Kosuke Krishna Krishnan Kristian Kristof
    Kristoffer Krystian Krzysztof Kuldeep Kumar Kunal Kunio Kuno Kwabena Kwadwo Kwaku Kwame Kwang-soo Kwasi Kweku
    Kyaw Kyohei Kyriakos Kyrylo Kyung-soo Ladislaus Ladislav Lajos Lalit Lalu Lars Lasse Laszlo László Latif Laurent
    Laurentiu Laxman Lech Leif Lennart Léon Leonardo Leonid Leonidas Leoš Leszek Lev Levent Levente Liang Lluís Loïc
    Lokesh Lorenz Lothar Luay Luc Luca Luciano Lucien Ludovic Ludvig Ludwig Luigi Luis Luís Luiz Lukas Lungile Lutfi
    Lutz Maarten Maciej Macky Madan Madhav Madhu Mads Mahathir Mahdi Mahendra Maher Mahesh Mahfouz Mahir Mahmood
    Mahmoud Mahmud Mahmut Majed Majid Makoto Maksym Malik Mamadou Mamady Mamoru Manabu Mandla Manh Manish Manjit
    Manmohan Manohar Manoj Manolis Mansoor Mansour Manu Manuel Marcel Marcello Marcelo Marcin Marco Marcos Marek
    Marián Mariano Marius Mariusz Markku Marko Markus Martijn Martti Marwan Masahiko Masahiro Masaki Masaru Masashi
    Masato Masatoshi Masayoshi Masayuki Masood Masoud Massimiliano Massimo Mateo Mateusz Mathias Mathieu Mathis Mats
    Matteo Matthäus Matthieu Matti Mattia Matvei Mauricio Maurício Maurizio Mauro Maxim Maxime Maximiliano Mayank
    Mazen Mehdi Mehmet Mehran Melaku Meles Melih Mengistu Mert Mesut Mete Metin Michel Michio Miguel Mihai Mihail
    Mihály Mikael Mikhail Mikko Miklos Miklós Mikołaj Milan Milind Milorad Milos Miloš Min-ho Min-jae Min-jun
    Min-soo Min-woo Ming Minghui Minh Minoru Miraç Mircea Mirko Miro Mirosław Miroslav Mithun Mitja Mitsuo Mitsuru
    Mladen Moctar Modesto Modibo Moeketsi Mogens Mohamad Mohamed Mohammad Mohammed Mohan Mohit Mohsen Mohsin Moise
    Mojtaba Momčilo Morarji Morihiro Moritz Morten Morteza Mostafa Motohiro Moussa Mstislav Mthunzi Muammar Mubarak
    Muhammad Muhammed Muharrem Muhoozi Mukesh Mukhtar Mukul Mulayam Mulugeta Munir Murad Murali Murat Murugan Musa
    Mustafa Mustapha Mutlu Mwai Mykhailo Mykola Myung-bak Nabil Nader Nadim Nadir Naeem Nagarjuna Naguib Naif Naim
    Naji Najib Nand Nandan Nándor Naoki Naoto Napoleon Narasimha Narayan Narayana Narendra Naresh Narinder Naruhito
    Naser Nasir Nasser Naveen Navin Navjot Nawaf Nawaz Nazim Ndaba Necati Necmettin Neeraj Nemanja Nenad Nestor
    Néstor Nghia Nhan Niccolò Nicolae Nicolai Nicolas Nicolás Nicolau Nicolaus Nicolò Nidal Niels Nihat Nikhil
    Niklas Nikola Nikolai Nikolaj Nikolaos Nikolaus Nikolay Nikos Nilesh Nils Niraj Nirav Nirmal Nishant Nitin
    Nitish Nizar Njoroge Nkosana Nnamdi Noboru Nobuo Nobuyuki Norio Norodom Nuhu Numan Nuno Nurettin Nuri Nyoman
    Obafemi Obinna Ochieng Octave Octavio Odd Oddvar Oğuz Okan Okechukwu Okello Okonkwo Olaf Olamide Olav Olcay Ole
    Oleg Oleh Oleksandr Oleksii Oleksiy Olivier Olof Olusegun Oluwaseun Omer Ömer Omero Omkar Omondi Ondřej Onkar
    Onni Onur Onyango Orazio Orhan Oriol Örjan Osama Osamu Oskar Osman Osvaldo Othman Otieno Otmar Ottavio Ottorino
    Oumar Ousmane Özgür Pablo Pål Palle Panagiotis Pankaj Paolo Parag Paramjit Paresh Parth Partha Parviz Parwez
    Pascual Pasi Pasquale Patricio Patrik Paulo Paulus Pavan Pavel Pavlo Pawan Paweł Pedro Pekka Peng Pengfei Per
    Pere Perttu Petar Peteris Petko Petr Petro Petros Petru Petter Petteri Philippe Phouma Phuc Pierluigi Piero
    Pierpaolo Pierre Piet Pieter Pietro Piotr Pius Piyush Plamen Prabhakar Prabhat Prabhu Prabowo Pradeep Pradip
    Prafulla Prakash Pramod Pranab Pranav Prasad Prasanna Prashant Pratap Pratik Praveen Pravin Prawit Prayut Prem
    Prithviraj Przemysław Puneet Purushottam Qais Qasim Qi Qiang Quintin Quoc Qusay Rachid Radek Radko Radomir
    Radosław Radoslav Radovan Radu Raed Rafał Rafael Raffaele Rafik Rafiq Raghav Raghu Raghunath Raghuram Ragnar
    Raheem Rahim Rahman Rahul Raif Raila Raimo Raimondo Raimund Rainer Raj Raja Rajan Rajat Rajeev Rajendra Rajesh
    Rajinder Rajiv Rajkumar Rajnath Rakesh Ramachandra Ramadan Raman Ramazan Ramesh Rami Ramiro Ramiz Ramnath Ramon
    Ramón Ramzi Ranbir Ranjan Ranjit Raoul Rashad Rashed Rashid Rasmus Ratan Rattan Rauf Raul Raúl Rauno Ravi
    Ravinder Ravindra Ravish Recep Refik Régis Reijo Reiner Reinhard Reinhold Remi Rémi Remigiusz Rémy Ren Renato
    Renaud René Renzo Reza Riad Ricardo Riccardo Rida Ridha Rishabh Rishi Risto Ritesh Rizal Rodolfo Rodolphe
    Rodrigo Rogelio Rogério Rohan Rohit Romain Romano Romeo Romeu Romulo Ronaldo Rong Roque Rostam Rotimi Ruben
    Rubén Rüdiger Rudolf Ruggero Ruhollah Rui Ruslan Rüştü Ryo Ryoichi Ryosuke Ryota Ryotaro Ryszard Ryu Ryuichi
    Ryutaro Rıza Saad Saadi Sabri Saburo Sachin Sadao Sadegh Sadik Sadio Sadiq Saeed Sahil Şahin Saidou Saif Sajid
    Sajjad Salah Salahuddin Saleh Salem Salif Salim Salman Salvador Sameer Sameh Samer Sami Samir Samo Samuli
    Sandeep Sandip Sandor Sándor Sandro Sang-hoon Sang-woo Sani Sanjay Sanjeev Sanjiv Sanket Santiago Santosh Saqib
    Sarath Sardar Sarit Sarvesh Saša Sascha Sashi Satish Satnam Satoru Satoshi Satpal Satya Satyajit Saurabh Saurav
    Savva Sławomir Sayed Sayyid Sebastián Sebastiano Sébastien Sedat Segismundo Seiichi Seiji Selahattin Selami
    Selçuk Selim Semih Semyon Seok-youl Sepp Serdar Serge Sergei Sergey Serghei Sergi Sergio Sérgio Serhat Serhii
    Serhiy Serkan Seun Seung-ho Seung-hyun Severin Seydou Sezer Shahbaz Shahid Shahrokh Shahrukh Shailesh Shankar
    Shaoqi Sharad Sharif Shashank Shaukat Shekhar Sherif Shigeki Shigeo Shigeru Shin Shingo Shinichi Shinichiro
    Shinji Shinzo Shiro Shivaji Shivam Shivraj Sho Shoaib Shogo Shohei Shoichi Shota Shotaro Shreyas Shuai Shubham
    Shuhei Shuichi Shuji Shunsuke Shyam Si-woo Siamak Sibusiso Siddharth Siddhartha Sidharth Siegfried Siegmund
    Sigfrid Sigismund Sigmund Sigurd Silvio Simão Simba Simo Sinan Siniša Sipho Sirhan Sitaram Sivakumar Sixten
    Siyabonga Slamet Slaven Slavko Slobodan Soekarno Sohrab Sok Soleiman Somchai Somnath Somsak Soo-man Sören Sosuke
    Souleymane Soumya Spyros Srđan Søren Srinivas Srinivasa Sriram Stanisław Stanislas Stanislaus Stanislav Stavros
    Stefan Stefano Stefanos Steffen Steinar Sten Stepan Štěpán Stéphane Stig Stijn Stipe Stoyan Suat Subhash
    Subramaniam Subramanian Suchart Sudarshan Sudhir Sugeng Suha Suharto Sujit Suk-yeol Sukarno Sukhbir Sukhdev
    Şükrü Sule Suleiman Suleyman Süleyman Sumit Sundar Suneel Sung-ho Sung-min Sunil Suraj Surendra Suresh Surinder
    Surya Sushant Sushil Susilo Susumu Sutrisno Svein Sven Svend Swaminathan Swapan Szymon Tadao Tadashi Tadej
    Tadesse Tadeusz Tae-woo Tae-yong Tafari Taha Tahir Tahsin Taichi Taiki Taiwo Takaaki Takafumi Takahiro Takashi
    Takayuki Takehiko Takeo Takeru Takeshi Takuma Takumi Takuya Talal Talat Talha Tamás Tamer Tamim Taner Tanmay Tao
    Tapan Tapio Taras Tarek Tareq Tarik Tariq Taro Tarun Tatenda Tatsuo Tatsuya Taufik Tawanda Tawfik Tayfun Tayyip
    Tedros Teemu Teguh Tejas Temel Teodor Teodoro Teófilo Terje Tesfaye Tetsuo Tetsuro Tetsuya Teuvo Thabang Thabo
    Thaksin Thang Thanh Thanom Themba Théo Théodore Thibault Thibaut Thien Thierry Thijs Thilo Thorbjørn Thorsten
    Thulani Tiago Tian Tibor Tidiane Tien Timo Timofei Timur Tino Tito Toan Tobenna Todor Toivo Tokunbo Tolga Toma
    Tomas Tomás Tomáš Tomasz Tomislav Tommaso Tomohiro Tomoya Tomoyuki Toomas Tor Torbjörn Torsten Toru Toshiaki
    Toshihiko Toshio Toshiro Toshiyuki Traian Tran Trilok Tristán Trung Truong Tshepo Tsutomu Tsuyoshi Tuan Tufan
    Tullio Tuncay Tunde Tuomas Tuomo Turan Turgut Turki Tushar Tycho Tymofiy Uche Uday Udit Ugo Uğur Uhuru Łukasz
    Ulf Ulises Ulrich Ulrik Umar Umaru Umberto Umesh Umit Ümit Umut Upendra Urs Usama Usman Uthman Uttam Uwe Uzoma
    Vaclav Václav Vadim Vadym Vahid Vaibhav Valdemar Valentin Valentín Valentyn Valeri Valerio Valeriy Valery
    Vangelis Varun Vasant Vasco Vasil Vasile Vasileios Vasili Vasilis Vasily Vasyl Vedat Veikko Veli Venceslao
    Venkat Venkata Venkatesh Vibhav Vicente Vidar Vidyadhar Viet Viggo Vijay Vikas Vikenty Vikram Vikramjit Viktor
    Vilhelm Vilho Ville Vimal Vinay Vincenzo Vineet Vinh Vinko Vinod Vipin Viraj Virat Virender Virgilio Vishal
    Vishnu Vishwanath Vitaliy Vitaly Vítor Vittorio Vivek Vjekoslav Vlad Vladan Vladimir Vladimír Vladislav Vlado
    Vojtěch Volkan Volker Volodymyr Vsevolod Vusi Vyacheslav Władysław Wael Waheed Wahyu Wajid Waldemar Wale Waleed
    Walid Walther Waseem Wasim Wataru Wayan Weidong Weiguo Weimin Weiming Wen Wenbo Wenceslas Wenjie Wenzel Werner
    Wibowo Wiktor Wilhelm Willem Willi Willy Wim Winfried Witold Włodzimierz Wojciech Wole Wolfgang Wolfram Woo-jin
    Woo-sung Wouter Xaver Xi Xiang Xiao Xiaobo Xiaodong Xiaofeng Xiaogang Xiaojun Xiaoming Xiaoping Xin Xing Xolani
    Yahaya Yahya Yakubu Yakup Yalçın Yang Yann Yannick Yannis Yaqub Yaroslav Yaser Yash Yashwant Yasin Yasir Yasser
    Yasuhiro Yasuo Yasushi Yasutaka Yavuz Yaw Yegor Yemi Yevgeni Yevgeny Yevhen Yifan Yiğit Yinka Yılmaz Yo-han
    Yogesh Yogi Yohann Yohei Yoichi Yong Yong-ho Yongjun Yorgos Yoshiaki Yoshihide Yoshihiko Yoshihiro Yoshinori
    Yoshio Yoshiro Yoshito Yosuke Yota Youcef Younes Young-ho Young-jae Young-jin Young-sam Young-soo Youri Yousef
    Youssef Yousuf Yoweri Øystein Yuan Yuanchao Yücel Yudi Yuichi Yuichiro Yuji Yukio Yunus Yuri Yurii Yuriy Yury
    Yusuf Yusuke Yuta Yutaka Yuto Yuvraj Yuxuan Yuya Yvan Yves Øyvind Zacharias Zafar Zafer Zahid Zaid Zain Zakaria
    Zakes Zaki Zakir Zaw Zbigniew Zdeněk Zdravko Zedong Zeid Zeki Želimir Željko Zemin Zenon Zhi Zhigang Zhihao
    Zhiming Zhiqiang Zhiwei Ziad Zihao Zixuan Zlatko Zola Zoltan Zoltán Zoran Zubair Zubin Zulfikar Zvonimir
    Zwelithini Zygmunt
    """.split()
)
# Borne by both; they tell nothing of sex.
_EITHER = frozenset(
    """
    Alex Alexis Andrea Ashley Aubrey Aung Avery Ayodele Billie Blake Bobbie Cameron Carey Carroll Casey Chandra
    Charley Chen Chris Cody Connie Corey Courtney Dale Dana Dee Deniz Devon Dominique Evelyn Frankie Gabriele Hadi
    Harley Hua Jackie Jaime Jamie Jan Jay Jean Jess Jessie Jie Jing Jo Jody Jordan Jules Kai Kei Kelly Kelsey
    Kendall Kerry Kim Kiran Kit Laurence Lauri Laurie Lee Lei Leigh Lesley Leslie Li Lindsay Lindsey Logan Loren Lou
    Lynn Marion Masako Masih Mel Merle Mika Morgan Nana Nao Nicola Nikita Ning Noor Nur Ola Ollie Pat Patrice Qing
    Quinn Riley Robin Rosario Rowan Sam Samar Sandy Sasha Shadi Shannon Shelby Simone Stacey Stacy Suman Sydney
    Taylor Tendai Terry Thi Tracey Tracy Valentine Vivian Wei Whitney Winnie Xuan Yan Yi Ying Yu
    """.split()
)

WOMEN = (_WOMEN_ENGLISH | _WOMEN_OTHER) - _MEN_ENGLISH - _MEN_OTHER
MEN = (_MEN_ENGLISH | _MEN_OTHER) - _WOMEN_ENGLISH - _WOMEN_OTHER
GIVEN_NAMES = _WOMEN_ENGLISH | _WOMEN_OTHER | _MEN_ENGLISH | _MEN_OTHER | _EITHER

# Family names that stand first: Chinese, Korean, Vietnamese (China's Ministry of Public Security, 2020; Statistics
# Korea, 2015). They mark a person only before a given name of two parts or one that is listed.
FAMILY_FIRST = frozenset(
    """
    Ahn Bae Baek Bai Bui Cai Cao Chen Cheng Cho Choi Chu Cui Dai Dang Deng Ding Dong Du Duan Duong Fan Fang Feng Fu
    Gao Gu Guo Han Hao Ho Hoang Hong Hou Hu Huang Huynh Hwang Jang Jeon Jeong Jia Jiang Jin Jung Kang Kim Ko Kong Ku
    Kwak Kwon Lai Lam Le Lee Lei Li Liang Liao Lim Lin Liu Long Lu Luo Ly Ma Mao Meng Min Moon Na Nam Ngo Nguyen Noh
    Oh Pan Park Peng Pham Phan Qian Qiao Qin Qiu Ren Roh Ryu Seo Shao Shen Shi Shim Shin Son Song Su Suh Sun Tan
    Tang Tao Tian Tran Truong Vo Vu Wan Wang Wei Wen Wu Xi Xia Xiao Xie Xiong Xu Xue Yan Yang Yao Ye Yi Yin Yoo Yoon
    You Yu Yuan Yun Zeng Zhang Zhao Zheng Zhong Zhou Zhu Zou
    """.split()
)


def is_woman(name: str) -> bool | None:
    """What a given name tells of its bearer; None where it tells nothing."""
    first = name.split()[0]
    if first in WOMEN:
        return True
    return False if first in MEN else None
