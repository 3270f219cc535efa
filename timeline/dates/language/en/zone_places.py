"""Places whose time English names, "2.10 a.m. Italian time", by the zone of the IANA data base that keeps it."""

from __future__ import annotations

_TABLE = """
Africa/Cairo: Egyptian Cairo
Africa/Johannesburg: Johannesburg
Africa/Lagos: Nigerian Lagos
Africa/Nairobi: Kenyan Nairobi
America/Argentina/Buenos_Aires: Argentine
America/Bogota: Colombian
America/Chicago: Chicago
America/Denver: Denver
America/Halifax: Halifax Atlantic
America/Lima: Peruvian Lima
America/Los_Angeles: California
America/Mexico_City: Mexico
America/New_York: Washington Boston
America/Sao_Paulo: Brasilia
America/Toronto: Toronto Ottawa
Asia/Baghdad: Iraqi Baghdad
Asia/Bangkok: Thai Bangkok
Asia/Dhaka: Bangladesh
Asia/Dubai: Dubai Gulf
Asia/Jakarta: Jakarta
Asia/Jerusalem: Israeli Israel Jerusalem
Asia/Kabul: Afghan Kabul
Asia/Karachi: Pakistani Pakistan Karachi
Asia/Kolkata: Indian Delhi Mumbai
Asia/Manila: Philippine Manila
Asia/Riyadh: Saudi
Asia/Seoul: Korean Seoul
Asia/Shanghai: Chinese Beijing Shanghai
Asia/Singapore: Singapore
Asia/Tehran: Iranian Tehran
Asia/Tokyo: Japanese Japan Tokyo
Australia/Melbourne: Melbourne
Australia/Perth: Perth
Australia/Sydney: Sydney Canberra
Europe/Amsterdam: Dutch Amsterdam
Europe/Athens: Greek Athens
Europe/Berlin: German Berlin
Europe/Brussels: Belgian Brussels
Europe/Bucharest: Romanian
Europe/Budapest: Hungarian Budapest
Europe/Copenhagen: Danish Copenhagen
Europe/Dublin: Irish Dublin
Europe/Helsinki: Finnish Helsinki
Europe/Istanbul: Turkish Istanbul
Europe/Kyiv: Ukrainian Kyiv Kiev
Europe/Lisbon: Portuguese Lisbon
Europe/London: British UK London
Europe/Madrid: Spanish Madrid
Europe/Moscow: Moscow
Europe/Oslo: Norwegian Oslo
Europe/Paris: French Paris
Europe/Prague: Czech Prague
Europe/Rome: Italian Rome
Europe/Stockholm: Swedish Stockholm
Europe/Vienna: Austrian Vienna
Europe/Warsaw: Polish Warsaw
Europe/Zurich: Swiss Geneva Zurich
Pacific/Auckland: Auckland Wellington
Pacific/Honolulu: Hawaiian Hawaii
"""
ZONES = tuple(line.partition(": ")[0] for line in _TABLE.strip().splitlines())
# Each place by the number of its zone.
ZONE_PLACES = {place: n for n, line in enumerate(_TABLE.strip().splitlines()) for place in line.split()[1:]}
