"""Governments by the city or house they sit in, as news names them: Moscow ordered the envoys out, Russia did."""

from __future__ import annotations

from timeline.events.facts import Fact
from timeline.model import Part

# The seat, a colon, and the names with one of which its country or body is named.
_TABLE = """
Abuja: Nigeria, Nigerian
Addis Ababa: Ethiopia, Ethiopian
Algiers: Algeria, Algerian
Ankara: Turkey, Türkiye, Turkish
Athens: Greece, Greek
Baghdad: Iraq, Iraqi
Baku: Azerbaijan, Azerbaijani
Bangkok: Thailand, Thai
Beijing: China, Chinese
Beirut: Lebanon, Lebanese
Belgrade: Serbia, Serbian, Yugoslavia, Yugoslav
Berlin: Germany, German
Bern: Switzerland, Swiss
Bogotá: Colombia, Colombian
Bratislava: Slovakia, Slovak
Brussels: European Union, EU, European Commission
Bucharest: Romania, Romanian
Budapest: Hungary, Hungarian
Buenos Aires: Argentina, Argentine, Argentinian
Cairo: Egypt, Egyptian
Canberra: Australia, Australian
Caracas: Venezuela, Venezuelan
Copenhagen: Denmark, Danish
Damascus: Syria, Syrian
Dhaka: Bangladesh, Bangladeshi
Doha: Qatar, Qatari
Downing Street: United Kingdom, Britain, British, UK
Dublin: Ireland, Irish
Hanoi: Vietnam, Vietnamese
Havana: Cuba, Cuban
Helsinki: Finland, Finnish
Islamabad: Pakistan, Pakistani
Jakarta: Indonesia, Indonesian
Jerusalem: Israel, Israeli
Kabul: Afghanistan, Afghan
Khartoum: Sudan, Sudanese
Kiev: Ukraine, Ukrainian
Kremlin: Russia, Russian
Kyiv: Ukraine, Ukrainian
Lima: Peru, Peruvian
Lisbon: Portugal, Portuguese
London: United Kingdom, Britain, British, UK
Madrid: Spain, Spanish
Manila: Philippines, Philippine
Minsk: Belarus, Belarusian
Moscow: Russia, Russian, Soviet
Nairobi: Kenya, Kenyan
New Delhi: India, Indian
Oslo: Norway, Norwegian
Ottawa: Canada, Canadian
Paris: France, French
Prague: Czech, Czechoslovakia
Pretoria: South Africa, South African
Pyongyang: North Korea, North Korean
Riyadh: Saudi
Rome: Italy, Italian
Seoul: South Korea, South Korean
Stockholm: Sweden, Swedish
Taipei: Taiwan, Taiwanese
Tbilisi: Georgia, Georgian
Tehran: Iran, Iranian
Tel Aviv: Israel, Israeli
The Hague: Netherlands, Dutch
Tokyo: Japan, Japanese
Tripoli: Libya, Libyan
Vienna: Austria, Austrian
Warsaw: Poland, Polish
Washington: United States, American, US, U.S.
White House: United States, American, US, U.S.
"""
_SEATS = {seat: of.split(", ") for seat, _, of in (line.partition(": ") for line in _TABLE.strip().splitlines())}


def one_government(one: Part, other: Part) -> bool:
    """Whether two who act may be one government, one of them named by its seat."""
    return _sits(one, other) or _sits(other, one)


def _sits(seat: Part, body: Part) -> bool:
    return any(f" {name} " in f" {body.actor} " for name in _SEATS.get(seat.actor, ()))


_STATES = frozenset(of[0] for of in _SEATS.values())


def two_states(one: Fact, other: Fact) -> bool:
    """Whether a state acts in each of two clauses, and takes no part in the other: Norway expelled two envoys, Italy
    did.
    """
    here, there = (frozenset(p.actor for p in f.claim.parts if p.role == "agent") for f in (one, other))
    if not here or not there or not (here <= _STATES and there <= _STATES):
        return False
    return here.isdisjoint(other.actors) and there.isdisjoint(one.actors)
