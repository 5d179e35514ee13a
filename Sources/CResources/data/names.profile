winnow-profile 1
# Words that make names of instruments and bodies, and such names themselves.
# The format is that of trafficking.profile.

# The last word of an instrument's name, or the first: the Palermo Protocol, the Law on Migration.
[law heads]
# These are instruments wherever other capitalized words belong to them.
named: act, protocol, convention, code, treaty, constitution, charter, statute, covenant,
    directive, ordinance, proclamation, accord, accords
# These only before "on", "against", "of", a number, or after two words or more.
loose: law, bill, decree, regulation, regulations, declaration, agreement, amendment,
    resolution, order, rules, compact

# A head that stands for an instrument with no other word: the Constitution.
[law heads alone]
name: constitution

# What looks like such a name and is none.
[laws hidden]
phrase: (martial|common|sharia|islamic|international|customary|human rights|humanitarian|family|
    civil|criminal|labor|case|public|private|natural|new|maritime|administrative) law[s],
    (dress|zip|area|postal|bar|source|da vinci|morse|genetic|color|country|qr) code[s],
    (rule|force|color|court[s]|matter|point|application|violation|school|field|practice) of law[s],
    law (school|review|enforcement|firm|center|centre|library|society|institute|clinic|professor|
    commission|reform|lords|students|faculty|partners|group|journal|report|degree|clerk)[s],
    code[s] of (conduct|ethics|practice|silence|honor|honour), (court|new world|standing) order[s],
    (class|sex|terrorist|criminal|balancing|disappearing) act[s], tribal law[s],
    internet protocol, national accord, federal convention, (party|national) convention

# A part of an instrument: article 5 of the penal code.
[law parts]
word: article, articles, section, sections, chapter, chapters, title, titles, clause, paragraph,
    paragraphs, subsection, subsections, art., arts., sec., subchapter, part

# First words of Public Law 106-386, P.L. 106-386, H.R. 5856, what stands inside 22 U.S.C. 7102 and
# before a section in U.S.S.G. § 2H4.1, and what several numbers follow: Conventions 29 and 105.
[law numbers]
word: public, pub, pub., p.l., p.l, pl, u.s.c., u.s.c, usc, c.f.r., c.f.r, cfr, u.s.s.g., u.s.s.g,
    ussg, h.r., h.r, s., conventions, protocols, recommendations, directives

# What a part belongs to where it is worded in lower case.
[law bodies]
word: code, law, constitution, act, statute, convention, protocol, decree, regulation, ordinance,
    treaty, directive, agreement, covenant
# These only with a number: title 18.
number: title

# Instruments by their short forms and other names.
[laws]
acronym: C29, C105, C138, C182, C189, C190, P29, P029, TVPA, TVPRA, CEDAW, UNTOC, JVTA, UNCRC, OPSC, ICCPR, ICESCR, ICERD, GDPR, FOSTA, SESTA,
    FOSTA-SESTA, UFLPA, FLSA, PREA, VAWA, UDHR
name: Magna Carta, Mann Act, Geneva Conventions, Hague Conventions, Declaration of Independence,
    Bill of Rights, Palermo Protocols

# The first word of a body's name, before "of", "for", "on": the Ministry of Labor.
[organization heads first]
word: ministry, ministries, department, departments, office, offices, bureau, directorate,
    institute, university, college, committee, commission, council, court, courts, association,
    federation, confederation, center, centre, agency, secretariat, organization, organisation,
    embassy, church, bank, board, academy, school, society, network, coalition, alliance, fund,
    division, union, league, party, movement, community, house, chamber, parliament, institution,
    foundation, group, congress, assembly, ombudsman, inspectorate, tribunal, faculty, conference,
    campaign, initiative, unit, task force, high commissioner

# The last word of a body's name: the State Department.
[organization heads last]
word: department, ministry, commission, agency, council, court, committee, organization,
    organisation, association, foundation, institute, center, centre, bureau, authority, party, corps,
    union, network, coalition, alliance, fund, corporation, corp, corp., inc, inc., ltd, ltd., llc,
    plc, gmbh, company, bank, university, college, academy, police, army, navy, office,
    administration, board, force, forces, unit, society, federation, confederation, parliament,
    assembly, senate, congress, directorate, division, tribunal, secretariat, inspectorate,
    chamber, guard, service, services, embassy, church, institution, initiative, international,
    watch, league, group, clinic, club, hospital, school, museum, laboratory, press, times, post,
    tribune, herald, gazette, airlines, airways, consortium, cartel, militia, brigade, battalion,
    ombudsman, registry, hotline, taskforce, trust, co., holdings, partnership

# A body with no other word.
[organization heads alone]
word: congress, parliament, senate, knesset, duma, bundestag, bundesrat, sejm, riksdag, storting,
    politburo, majlis, dail, diet

# Words that start no body's name: they belong to the sentence.
[organization words not first]
word: the, a, an, this, that, these, those, in, on, at, by, under, since, after, before, during,
    when, while, although, however, and, but, or, for, to, with, according, former, acting,
    director, president, minister, secretary, judge, chief, spokesman, spokeswoman, attorney,
    deputy, assistant, mr., mrs., ms., dr., professor, prof., sen., rep., gov., king,
    prince, princess, its, their, his, her, our, no, each, every, some, many, most, both, all,
    other, another, several, as, if, where, from, of, said, senator, ambassador, commissioner,
    such, also, local, one, two, three, four, five, ngo, ngos, charity, company, group, newspaper

# Well known bodies. Names in capitals throughout match only so; others need their capitals.
[organizations]
state: Department of (State|Justice|Labor|Defense|Homeland Security|Health and Human Services|
    Education|Commerce|Agriculture|Energy|Transportation|the Treasury|the Interior),
    State Department, Justice Department, Defense Department, Labor Department, White House,
    Pentagon, Homeland Security, Health and Human Services, Supreme Court, House of Representatives,
    House of Commons, House of Lords, National Assembly, Scotland Yard, Home Office, Foreign Office,
    Kremlin, Secret Service, Border Patrol, Coast Guard, National Guard, Attorney General's Office,
    FBI, CIA, DEA, ICE, DHS, HHS, DOJ, DOL, DoD, DoJ, DoS, USAID, GAO, CRS, BJS, USCIS, CBP, NYPD,
    LAPD, OVC, BJA, OJP, NIJ, NCIS, IRS, EPA, SEC, FTC, FCC, FDA, CDC, NSA, NASA, TSA, NCA, MI5,
    MI6, RCMP, AFP, NHS
international: (United Nations|UN|U.N.) (Development Program[me]|Population Fund|Children's Fund|
    Office on Drugs and Crime|High Commissioner for Refugees|General Assembly|Security Council|
    Refugee Agency|Human Rights Council|Secretariat|Secretary-General's Office),
    United Nations, UN, U.N., European Union, EU, E.U., NATO, African Union, AU, ASEAN, Interpol,
    INTERPOL, Europol, EUROPOL, Eurojust, Frontex, UNICEF, Unicef, UNHCR, UNODC, UNFPA, UNDP,
    UNESCO, Unesco, UNAIDS, UNCTAD, UNIDO, UN Women, ILO, IOM, WHO, WTO, World Bank, IMF, ICRC,
    Red Cross, Red Crescent, OSCE, OECD, GRETA, Council of Europe, European Commission,
    European Parliament, G7, G8, G20, OPEC, ECOWAS, ICC, ECHR, OHCHR, IACHR, OAS, Mercosur, SADC,
    CARICOM, IGAD, SAARC, Gulf Cooperation Council, GCC, Arab League, General Assembly,
    Security Council
civil: Human Rights Watch, HRW, Amnesty International, Freedom House, Walk Free[ Foundation],
    Polaris[ Project], ECPAT[ International], World Vision, Save the Children,
    Anti-Slavery International, International Justice Mission, IJM, Shared Hope International,
    La Strada, Terre des Hommes, Free the Slaves, Doctors Without Borders,
    Reporters Without Borders, Oxfam, Catholic Relief Services, CARE International, Caritas,
    Salvation Army, NCMEC, ACLU, AFL-CIO, ITUC, Verite, Love146, Liberty Asia
armed: Taliban, ISIS, ISIL, Islamic State, Boko Haram, al-Shabaab, al Shabaab, Al Shabaab,
    Al-Shabaab, al-Qaeda, Al-Qaeda, al Qaeda, al-Qa'ida, Hamas, HAMAS, Hezbollah, Hizballah, FARC,
    ELN, Lord's Resistance Army, LRA, Daesh, Da'esh, Houthis, Janjaweed, Wagner Group, SPLA, FARDC
firms: Facebook, Twitter, Google, YouTube, Instagram, TikTok, Craigslist, Backpage, Backpage.com,
    WhatsApp, Telegram, Walmart, Nike, Reuters, Associated Press, BBC, CNN, Al Jazeera,
    New York Times, Washington Post, Gallup, Pew Research Center, RAND[ Corporation], Microsoft,
    Airbnb, Uber, Marriott, Hilton, Nestle, Nestlé, Snapchat, OnlyFans, Pornhub

# The last word of a named day, month, war or meeting.
[event heads]
word: month, day, week, year, war, summit, olympics, games, conference, congress, festival,
    decade, revolution, uprising, holocaust, genocide, operation

# The last word of a title that is no instrument, body or event: the TIP Report.
[title heads]
word: report, reports, index, plan, strategy, program, programme, project, act, guide, handbook,
    survey, campaign, hotline, guidelines, principles, review, yearbook, manual, database, policy,
    forum, award, coordinator, ambassador

# Capitals, which stand for their countries: Bangkok ratified the protocol.
[capitals]
name: Kabul, Tirana, Algiers, Luanda, Buenos Aires, Yerevan, Canberra, Vienna, Baku, Manama, Dhaka,
    Minsk, Brussels, Thimphu, La Paz, Sarajevo, Gaborone, Brasilia, Brasília, Sofia, Ouagadougou,
    Bujumbura, Gitega, Phnom Penh, Yaounde, Yaoundé, Ottawa, Bangui, N'Djamena, Santiago, Beijing,
    Bogota, Bogotá, Moroni, Kinshasa, Brazzaville, San Jose, Zagreb, Havana, Nicosia, Prague,
    Copenhagen, Djibouti, Santo Domingo, Quito, Cairo, San Salvador, Malabo, Asmara, Tallinn,
    Addis Ababa, Suva, Helsinki, Paris, Libreville, Banjul, Tbilisi, Berlin, Accra, Athens,
    Guatemala City, Conakry, Bissau, Georgetown, Port-au-Prince, Tegucigalpa, Budapest, Reykjavik,
    New Delhi, Delhi, Jakarta, Tehran, Baghdad, Dublin, Jerusalem, Rome, Abidjan, Yamoussoukro,
    Kingston, Tokyo, Amman, Astana, Nur-Sultan, Nairobi, Pristina, Kuwait City, Bishkek, Vientiane,
    Riga, Beirut, Maseru, Monrovia, Tripoli, Vaduz, Vilnius, Antananarivo, Lilongwe, Kuala Lumpur,
    Male, Bamako, Valletta, Nouakchott, Port Louis, Mexico City, Chisinau, Monaco, Ulaanbaatar,
    Podgorica, Rabat, Maputo, Naypyidaw, Rangoon, Windhoek, Kathmandu, The Hague, Amsterdam,
    Wellington, Managua, Niamey, Abuja, Pyongyang, Skopje, Oslo, Muscat, Islamabad, Panama City,
    Port Moresby, Asuncion, Asunción, Lima, Manila, Warsaw, Lisbon, Doha, Bucharest, Moscow,
    Kigali, Riyadh, Dakar, Belgrade, Victoria, Freetown, Singapore, Bratislava, Ljubljana, Honiara,
    Mogadishu, Pretoria, Seoul, Juba, Madrid, Colombo, Khartoum, Paramaribo, Stockholm, Bern,
    Damascus, Taipei, Dushanbe, Dodoma, Dar es Salaam, Bangkok, Dili, Lome, Lomé, Port of Spain,
    Tunis, Ankara, Ashgabat, Kampala, Kyiv, Kiev, Abu Dhabi, London, Washington, Montevideo,
    Tashkent, Port Vila, Caracas, Hanoi, Sanaa, Sana'a, Lusaka, Harare

# Capitals that name no body; other words of three capitals or more are taken for one.
[acronyms of no body]
word: ngo, ngos, lgbt, lgbti, lgbtq, lgbtqi, lgbtqia, lgbtiq, lgbtqia, hiv, aids, covid, tip, gdp,
    gnp, ceo, cfo, usa, dna, fgm, fgmc, idp, idps, sms, ict, pdf, gmt, utc, usd, eur, gbp, csec,
    csam, ied, ieds, suv, vip, atm, sim, gps, std, stds, sti, stis, ptsd, phd, faq, url, nrm, sop,
    sops, nap, naps, mou, prc, dprk, drc, uae, ussr, ksa, rok, est, ppp, pow, pows, cbo, cbos, cso,
    csos, ingo, ingos, osec, igo, igos, gbv, sgbv, dv, mrm, ctip, cti, wmd, icbm, tnt, tvs, ids,
    pin, bbl, kwh, kw, mw, cif, fob, vat, gst, ppe, ptsd, add, adhd, the, and, for, not, but, all,
    dob, dui, dwi, esl, ged, stem, mba, llb, jd, rsvp, asap, diy, fyi, iou, mvp, yes, bipoc, html,
    http, https, www, jan, feb, mar, apr, jun, jul, aug, sep, oct, nov, dec, mon, tue, wed, thu,
    fri, sat, sun, iii, vii, viii, xii, xiii, xiv, xvi, sar, ofw, ofws, fdw, fdws, tpp, fpl, tps,
    daca, evus, visa, rti, uasc, uac, uacs, trafficking, report, country, war, new
