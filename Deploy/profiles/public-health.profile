winnow-profile 1
# The field of reports on public health: winnow extract --profile public-health.profile FILE
# A small one, to be used as it is or to begin one's own with. The page Profiles of the
# documentation tells what each section means.

# What this field calls the four types of its mentions.
[labels]
population: population
exploitation: condition
means: intervention
tier: alert

[define]
vaccine: vaccine[s], vaccination[s], immuni(s|z)ation[s]

# Groups of people; reports count cases and deaths like people.
[population]
cases: cases
deaths: deaths, fatalities
patients: patients, inpatients, outpatients
health_workers: nurses, doctors, physicians, midwives, clinicians, (health|healthcare)~workers,
    vaccinators
women: women, girls, mothers
men: men, boys
children: children, infants, newborns, babies, neonates
adults: adults
adolescents: adolescents, teenagers
persons: people, persons, individuals, residents, inhabitants
contacts: contacts
households: households, families

[population modifiers]
same: confirmed, suspected, probable, reported, new, pregnant, hospitali(s|z)ed, infected,
    vaccinated, unvaccinated, community, older, young

# Where such a word is no group of people.
[population hidden]
phrase: (in|for) (some|many|most|other|these|certain|all|such) cases, case-by-case,
    people's republic, persons in charge

# "Contacts" are none before these: contacts list.
[population not before]
contacts: list[s]

# Diseases, and what people are exposed to.
[exploitation]
cholera: cholera, acute watery diarrh[o]ea
measles: measles, rubella
malaria: malaria
tuberculosis: [multidrug-resistant|drug-resistant] tuberculosis, mdr-tb, tb
hiv: hiv, hiv/aids, aids
influenza: [avian|seasonal|pandemic] influenza, flu
covid: covid-19, covid, sars-cov-2
polio: polio, poliomyelitis
ebola: ebola [virus disease]
dengue: dengue [fever]
diarrhoea: diarrh(o|)ea, diarrh(o|)eal disease[s]
malnutrition: [acute|severe acute|chronic] malnutrition, undernutrition, stunting, wasting
noncommunicable: diabetes, hypertension, cancer[s], cardiovascular disease[s], stroke
exposure: [ambient|indoor|household] air pollution, unsafe [drinking] water, tobacco (use|smoke),
    lead (poisoning|exposure)

[exploitation hidden]
phrase: aids to, hearing aids, cancer council, stroke of

[field words]
word: health, disease[s], outbreak[s], epidemic[s], pandemic[s], infection[s], infected,
    transmission, mortality, morbidity, hospital[s], clinic[s], vaccine[s], virus, illness

# What is done about them. Terms under [means] count wherever they stand.
[means]
vaccination: $vaccine, (vaccination|immuni(s|z)ation) (campaign|drive)[s], mass vaccination
rehydration: oral rehydration [salts|therapy|solution]
vector_control: (bed|mosquito) nets, insecticide~treated (bed|mosquito|) nets,
    indoor residual spraying, vector control
drug_administration: mass drug administration, chemoprophylaxis, antiretroviral (therapy|treatment)
contact_tracing: contact~tracing
surveillance: [active|disease|sentinel] surveillance
water: chlorination, safe [drinking] water, water treatment, hand~washing
nutrition: therapeutic feeding, vitamin a supplement(s|ation)

# Terms that count only beside another of these or of [means], or after a word of [means cues].
[means listed]
isolation: isolation
quarantine: quarantine
testing: testing, screening
treatment: treatment, antibiotics

[means cues]
before: by, through, with, using, include, includes, included, including, such as, via, received,
    provided
after: campaign, campaigns, against

[means not after]
testing: stress, software, nuclear
isolation: diplomatic, social, political

[means hidden]
phrase: treatment of (prisoners|women|migrants), isolation (ward|unit)[s]

# Grades of emergencies: the word, and what stands for one by itself.
[tier]
word: grade, alert level, level, phase
PHEIC: public health emergency of international concern,
    public health emergencies of international concern, pheic

[tier levels]
1: 1, one, i
2: 2, two, ii
3: 3, three, iii
4: 4, four, iv
5: 5, five, v
6: 6, six, vi

# A protracted emergency is graded apart.
[tier suffixes]
1=P1: protracted
2=P2: protracted
3=P3: protracted

# A grade of something else when one of these follows it.
[tier rejected]
word: trial[s], study, studies, student[s], pupil[s], school[s], hypertension, hospital[s],
    evidence, tumor[s], tumour[s], laborator(y|ies)

[tier cues]
rating: graded, classified, declared, emergency, alert
context: outbreak, epidemic, pandemic, raised, lowered, remained, response

[tier not after]
word: no, any

[tier reports]
year: outbreak, situation, report

# Words that say what a named country is to a disease.
[country roles]
endemic: endemic
affected: affected
source: source, origin

[country role nouns]
noun: country, countries, state[s], nation[s], area[s], territory, territories

[country role adjectives]
word: malaria, cholera, dengue, polio, most

[instruments]
head: law[s], legislation, act, regulation[s], decree, ordinance, code, convention, treaty,
    constitution, amendment[s]

[international instruments]
word: convention, conventions, treaty, treaties, agreement

[legal actions]
enacted: enact(s|ed|ing), promulgate(s|d)
passed: pass(es|ed|ing), approv(es|ed|ing)
adopted: adopt(s|ed|ing)
amended: amend(s|ed|ing), revised, strengthened
ratified: ratif(ies|ied|ying)
acceded: acced(es|ed|ing)
signed: sign(s|ed|ing)

[legal action nouns]
adopted: adoption
ratified: ratification

[legal action traits]
to: acceded
year: enacted, passed, adopted

[legislatures]
US: congress

# What is done about a disease, as figures of reports tell it.
[enforcement]
vaccinated: vaccinat(ed|ing), immuni(sed|sing|zed|zing)
tested: test(ed|ing)
screened: screen(ed|ing)
treated: treat(ed|ing)
hospitalized: hospitali(sed|sing|zed|zing)
quarantined: quarantin(ed|ing), isolat(ed|ing)
traced: trac(ed|ing)
inspected: inspect(ed|ing)
trained: train(ed|ing)
fined: fin(ed|ing)

[enforcement nouns]
vaccinated: vaccination[s]
tested: test[s]
treated: treatment[s]
inspected: inspection[s]

[enforcement doing]
verb: conducted, reported, performed, made, completed, carried, recorded, administered

[enforcement agents]
word: government[s], authorit(y|ies), ministr(y|ies), department[s], agenc(y|ies), hospital[s],
    clinic[s], nurse[s], doctor[s], inspector[s], official[s], team[s], laborator(y|ies),
    organization[s], ngo[s], police

[enforcement objects]
word: case[s], contact[s], traveler[s], traveller[s], resident[s], sample[s], restaurant[s],
    business[es], household[s], facilit(y|ies), volunteer[s], doctor[s], nurse[s]
