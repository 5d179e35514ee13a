winnow-profile 1
# The field of reports on human trafficking. Another field replaces this file (--profile FILE);
# the page Profiles of the documentation tells what each section means.
#
# A section holds lines "key: term, term"; a line that starts with a space goes on with the one
# above. [x] is optional, (a|b) one of several, ~ a space or a hyphen, $name a definition made
# above. Upper and lower case, straight and curly apostrophes are the same.

[define]
labor: labo[u]r
their: their, the, his, her, workers', victims'
paper: passport[s], [identity|identification|travel] document[s], identity (papers|cards),
    (passports|travel|identity) and (identity|travel) documents
pay: [their|workers'|employees'] (wages|salaries|salary|pay|payment[s]|earnings|compensation)
took: confiscated, withheld, retained, seized, taken away, taken, held
harm: [physical|sexual|serious|bodily] (harm|violence|abuse|injury), deportation, detention,
    arrest [and|or] [deportation], denunciation, legal action, death, retaliation, reprisals,
    force, divorce, imprisonment, punishment, exposure, beatings, rape, abandonment, dismissal,
    (physical or sexual|physical and sexual) (violence|abuse)

# Groups of people: plural or collective nouns; the key is the class that becomes the norm.
[population]
women: women, females, brides, girlfriends, housewives
girls: girls, schoolgirls
men: men, males
boys: boys, schoolboys
children: children, kids, infants, babies, newborns, toddlers, schoolchildren, grandchildren,
    stepchildren
minors: minors
adults: adults
youth: youth, youths, youngsters, teenagers, teens, adolescents, juveniles, runaways
victims: victims, survivors, captives, hostages, abductees
migrants: migrants, immigrants, emigrants, returnees, deportees, expatriates
refugees: refugees, asylum~seekers, evacuees, defectors
orphans: orphans
workers: workers, labo[u]rers
persons: people, peoples, persons, individuals, civilians
employees: employees
families: families, (family|household) members
relatives: relatives, parents, grandparents, mothers, fathers, siblings, sisters, brothers,
    daughters, sons, wives, husbands, spouses, widows, guardians, cousins
residents: residents, inhabitants, villagers, townspeople
citizens: citizens, noncitizens, non-citizens, nationals, foreigners
prisoners: prisoners, inmates, detainees
students: students, pupils
couples: couples
patients: patients, inpatients, in-patients, outpatients, out-patients
protesters: protesters, protestors, demonstrators
respondents: respondents, interviewees
applicants: applicants
smokers: [non~]smokers, nonsmokers
populations: populations
slaves: slaves

# Words directly before such a noun that belong to it. The key is the class they make of it,
# or "same" where the noun keeps its own.
[population modifiers]
same: foreign, domestic, street, trafficking, trafficked, vulnerable, child, female, male, adult,
    school, sex, factory, restaurant, overseas, young
migrants: migrant

# Modifiers that belong to nouns of one class alone: trafficking victims, but trafficking girls.
[population modifiers by class]
victims: trafficking

# Where such a word is no group of people.
[population hidden]
phrase: traffick(ing|ed) (in|of) (persons|people), (people|persons) (smuggling|trafficking),
    trafficking-in-persons, smuggling of (persons|people), legal persons, natural persons,
    missing persons unit, people's (republic|party|army|liberation|bank|congress|court|daily),
    people smugglers, people's democratic, boys and girls club[s], boys [&|and] girls clubs,
    minors league

# A noun that is an adjective when one of these follows: youth centers.
[population not before]
youth: center[s], centre[s], program[s], programme[s], service[s], organization[s],
    organisation[s], group[s], club[s], shelter[s], council[s], policy, ministry, unemployment,
    wing, league, court[s], justice, crime, activist[s], leader[s], worker[s], camp[s],
    hostel[s], movement, corps, network, development, employment, affairs, home[s], festival,
    violence, football, team[s], sports, victim[s], survivor[s], offender[s], people, migrants,
    refugees, residents, population[s], prisoners, inmates, detainees
# Those who did it: persons convicted of trafficking.
persons: convicted, accused, suspected, charged, indicted

# Forms of exploitation.
[exploitation]
sex_trafficking: sex[ual]~traffick(ing|ed), sexually~traffick(ed|ing), cybersex trafficking,
    sex[ual] and $labor trafficking, trafficking for sex, sex slave trade
labor_trafficking: $labor~traffick(ing|ed), $labor and sex[ual] trafficking,
    forced $labor trafficking
sexual_exploitation: [commercial|forced|online] sexual~exploitation,
    [commercially] sexually~exploit(ed|ing), commercial~sex, [forced|coerced] prostitution,
    pornography, sex[ual]~tourism, sexual servitude, sex trade, cybersex, survival sex,
    commercial exploitation of sex, webcam sex, transactional sex, escort prostitution
forced_labor: (forced|compulsory|coerced|slave|involuntary)~$labor,
    forced[,] (or|and) compulsory $labor, compulsory (or|and) forced $labor,
    forced (or|and) (bonded|exploitative|coerced) $labor, $labor~exploitation,
    exploitation of [their] $labor, (exploitative|exploitive) $labor, forced work,
    forced (domestic|agricultural|prison|manual|criminal|farm|factory) (labo[u]r|work|service),
    forced (service|services)
debt_bondage: debt~bondage, bonded~$labor, bonded (or|and) forced $labor, peonage, debt~servitude,
    debt~based bondage, debt slavery, bonded servitude
domestic_servitude: [involuntary|forced|child] domestic~servitude, domestic slavery
servitude: [involuntary|indentured|forced|hereditary|bonded|labo[u]r|document|descent~based|
    caste~based|ritual|penal] servitude, serfdom
slavery: [modern|modern~day|contemporary|chattel|sexual|sex|hereditary|traditional|caste~based|
    descent~based|wage|child] slavery, slave~like (condition[s]|practice[s]|work|treatment),
    slavery~like (condition[s]|practice[s]), (conditions|practices) (similar|akin) to slavery,
    (conditions|practices) analogous to slavery, (conditions|institutions) of slavery,
    [modern] enslavement
forced_marriage: (forced|servile|coerced|child|early and forced|forced and early|child and forced|
    child[,] early and forced|child[,] early[,] and forced) marriage[s]
forced_begging: forced [child|street] begging, exploitative begging
child_soldiers: child~soldier[s], child soldiering, (underage|underaged) soldiers
child_labor: [forced] child~$labor
organ_removal: [forced] [organ|organs] (removal|harvesting) of organs, [forced] organ (removal|harvesting),
    organ (trafficking|trade), trafficking in [human] organs, removal of [human] organs,
    trafficking of [human] organs, harvesting of [human] organs
forced_criminality: forced criminal (activity|activities|behavio[u]r|acts),
    forced (criminality|drug smuggling|drug trafficking|scamming|fraud), criminal exploitation,
    forced involvement in crime

[exploitation hidden]
phrase: commercial sex workers, anti~slavery, antislavery

# Words that show that a sentence speaks of the field.
[field words]
word: traffick(ing|ed|er|ers), traffic, anti~trafficking, antitrafficking, smuggle[d|r|rs],
    exploited, exploit, exploiting, exploits, exploitation, enslaved, enslave, slavery, servitude,
    prostitution, bondage, pimp[s], brothel[s], tip, forced, coerced, compel, compelled, coerce,
    victims, sex

# How victims are recruited or held. Terms under [means] count wherever they stand.
[means]
fraud: fraudulent (recruitment|promise[s]|offer[s]|contract[s]|recruiting|means),
    fraudulent (job|employment|work|marriage|visa) (offer[s]|promise[s]|contract[s]|scheme[s]),
    fraudulent (job|employment|labor) recruitment, recruitment fraud, contract fraud,
    fraudulently recruited
coercion: [physical|psychological|emotional|economic|financial|legal|sexual] coercion,
    coercive (means|practices|tactics|methods|control|measures), psychological manipulation,
    psychological pressure, emotional manipulation, blackmail,
    (juju|voodoo) (oath[s]|ritual[s]|ceremony|ceremonies|rites), witchcraft rituals, ritual oaths
deception: deception, deceit, trickery, (false|empty|broken|bogus|deceptive) promises
    [of [a|an|better|good|legitimate|lucrative|well~paid|well~paying]
    (job|jobs|work|employment|marriage|education|wages|life)],
    promised (a|an) [good|better|legitimate|lucrative|well~paid|well~paying|high~paying] job,
    promis(ed|ing) (them|her|him|victims|women|girls|workers) [a|good|better|legitimate]
    (job|jobs|work|employment),
    (false|fake|bogus|deceptive|phony|misleading|sham)
    (job|employment|marriage|modeling|work|labo[u]r) (offer[s]|promise[s]|advertisement[s]|ads|contract[s]|opportunities),
    (false|fake|bogus|deceptive|misleading) (offers|contracts|advertisements|advertising|information),
    false (pretense|pretence)[s], deceptive (recruitment|recruiting|hiring|practices|tactics|means),
    deceptive (recruitment|recruiting|hiring|employment|job) (practices|offers|tactics),
    contract (substitution|switching), misrepresentation
threats: (threat[s]|threatening|fear|threatened use) of $harm,
    threatened [them|her|him|[the] (workers|victims|women|girls|men)] with $harm,
    threatening (them|workers|victims|women|girls) with $harm,
    threatened (deportation|violence|harm|arrest)
violence: physical force, brute force
isolation: [social|geographic|physical|linguistic|cultural|forced|complete] isolation from
    [their] (famil(y|ies)|friends|community|communities|society|the outside world|others|the public),
    (social|forced|physical|linguistic) isolation, isolated locations, (kept|held) in isolation
restriction_of_movement: (physical|forced|illegal|involuntary) confinement, physical restraint[s],
    restricted freedom,
    confinement (to|in) (the|a|their) (home|house|workplace|worksite|premises|compound|room)[s],
    [severe] restriction[s] (of|on) [$their] [freedom of] movement[s], movement restrictions,
    (restricted|limited|restricting|limiting|controlled|controlling) [$their] [freedom of] movement[s],
    (restricted|limited|no) freedom of movement, deprivation of liberty, locked (in|up|inside),
    (lack|denial|loss|deprivation) of freedom of movement, (held|kept) captive,
    held against (their|his|her) will, (constant|close) surveillance,
    (forbidden|unable) to leave, (prevented|prohibited) from leaving,
    locking (them|victims|workers) (in|up)
document_retention: (confiscation|withholding|retention|seizure|holding) of [$their] $paper,
    (withholding|retaining|seizing|confiscating|withheld|confiscated|seized|retained) [$their] $paper,
    (passport|document) (confiscation|retention|withholding|seizure),
    (passport[s]|[identity|travel] documents|identity (papers|cards)|papers)
    (was|were|are|being|had been|have been) $took,
    (had|have|having) (their|his|her) (passport[s]|documents) $took,
    (confiscate|withhold|retain|seize)[s] $their $paper,
    (took|taking|holding|held|keeping|kept) (their|workers'|victims') $paper,
    (took|taking|held|holding|keep|keeping|kept|take) [away] (their|his|her|victims'|workers')
    (documents|papers)
wage_withholding: (withholding|nonpayment|non~payment|underpayment|denial|late payment) of $pay,
    (nonpayment|non~payment) for (services|[their] work), (withheld|unpaid|stolen) (wages|salaries),
    (withholding|withheld|withhold) (their|workers'|his|her|employees') (pay|wages|salaries|earnings),
    withholding (wages|salaries|pay|passports or wages), (wage|salary) (theft|withholding|deductions|retention),
    (wages|salaries) (were|was|are|had been|have been) (withheld|not paid|unpaid|confiscated),
    (illegal|unlawful|arbitrary|excessive) [wage|salary] deductions, deductions from [their] wages,
    nonpayment or underpayment of $pay, (unpaid|withheld) (pay|compensation)
debt: (manipulation of|manipulated|inflated|unpayable|insurmountable|mounting|exorbitant|artificial|
    recruitment|smuggling|fraudulent|crushing) debt[s], debt (manipulation|coercion), indebtedness,
    debt~based coercion, (excessive|exorbitant|illegal|high|large|inflated|unlawful|hefty|
    extortionate) [recruitment|placement|brokerage|agency] fees, recruitment fees,
    (excessive|exorbitant|high|large) recruitment (debts|costs|debt)
abusive_conditions: (poor|unsafe) (living|working|housing) conditions, (abusive|inhuman|inhumane|exploitative|exploitive|harsh|squalid|degrading|
    substandard|deplorable) (working|living|work|labo[u]r|employment) conditions,
    (abusive|poor|inhumane|harsh|exploitative) (working and living|living and working) conditions,
    (abusive|inhumane|degrading) conditions, (deprivation|denial) of (food|sleep|medical care),
    food deprivation, sleep deprivation, (denied|deprived of) (food|sleep|medical care)
excessive_overtime: excessive (overtime|[working|work] hours), excessively long [working] hours,
    (forced|unpaid|compulsory|mandatory|involuntary) overtime, long [working|work] hours,
    overtime without pay
abuse_of_vulnerability: abuse of [a] [position of] (vulnerability|power|authority),
    abuse of power or [of] [a] position of vulnerability, exploitation of [their] vulnerability,
    abuse of (authority|power) or vulnerability

# Terms that count only beside another of these or of [means], or after a word of [means cues].
[means listed]
force: force, use of force, threat or use of force
fraud: fraud, fraudulent means
abduction: abduction[s], kidnap[p]ing[s], being kidnap[p]ed
threats: [death|verbal] threat[s], intimidation, menaces, menace
isolation: isolation
debt: debt[s]
restriction_of_movement: confinement, captivity, surveillance
deception: lies, promises, grooming, manipulation, tricks, misleading promises
coercion: duress, drugs, drugging
document_retention: document retention
abuse_of_vulnerability: payments or benefits

# Violence counts in a list with the others, where it is a way to control.
[means violent]
violence: violence, abuse, abuses, assault[s], beating[s], rape[s], torture,
    [physical|sexual|psychological|verbal|emotional] (abuse|violence|assault[s]),
    physical (and|or) (sexual|psychological|emotional|verbal) (abuse|violence),
    starvation, corporal punishment

# A listed term counts directly after one of these where the sentence speaks of the field.
[means cues]
before: by, through, using, used, use, uses, by means of, via, under, with, means of, include,
    included, including, such as, involving, involves, involved, without, subjected to,
    experienced, employ, employed, employing, by way of
# Or directly before one of these: threats against relatives.
after: against

# Words shortly before which one counts in a text that names a form of exploitation: debts that are
# owed or worked off.
[means after]
debt: owe, owed, owes, owing, repay, repaid, repaying, off

# A means is none directly after one of these words: the labor force, tax fraud.
[means not after]
force: labor, labour, work, police, task, armed, air, security, strike, peacekeeping, defence,
    defense, military, occupation, occupying, naval, special, border, reaction, full, in, into,
    driving, joint, sales, ground, multinational, coalition
fraud: tax, wire, bank, visa, mail, electoral, election, voter, insurance, securities, card,
    identity, immigration, consumer, cyber, care, financial, benefit, benefits, welfare, document,
    passport, corporate, accounting, internet, online, fee, romance, fiscal
threats: security, terrorist, terror, bomb, health, cyber, existential, environmental, nuclear,
    climate, emerging
debt: national, public, external, foreign, government, sovereign, student, household, state
violence: domestic, based, gang, partner, election, electoral, communal, ethnic, political, mob,
    armed, drug, substance, alcohol, gun, family, racial, sectarian, rights, street
abduction: parental, child, alien

# Phrases in which such a word is none.
[means hidden]
phrase: force of (law|gravity|nature), force majeure, fraud (unit|squad|section|charges|cases),
    threats to (health|security|peace|life|safety|national|biodiversity|public|democracy),
    violence prevention, work forces, debt relief, debt service, debt crisis, debt ratio,
    isolation (unit|ward|period), abuse of (office|public office|process),
    free (from|of) discrimination[,] coercion[,] (and|or) violence,
    discrimination[,] coercion[,] (and|or) violence

# US ratings: the word and what stands for a rating by itself; levels; the words behind a level
# that make it another one.
[tier]
word: tier
SC: special case, special cases

[tier levels]
T1: 1, one, i
T2: 2, two, ii
T3: 3, three, iii

[tier suffixes]
T2=T2WL: watch~list, watchlist, wl

# What stands for a rating by itself is none directly after one of these: in special cases.
[tier not after]
word: in, for, some, certain, such, any, very, these, other, rare

# A tier of something else when one of these follows it, or stands in a sentence without a cue.
[tier rejected]
word: supplier[s], supply, vendor[s], subcontractor[s], contractor[s], manufacturer[s],
    capital, ratio[s], bank[s], equity, bond[s], instrument[s], lender[s], visa[s], sponsor[s],
    migrant[s], provider[s], support, city, cities, data, network[s], carrier[s], isp[s],
    isps, technician[s], help, pricing, price[s], plan[s], membership, subscription, ticket[s],
    seat[s], school[s], university, universities, college[s], drug[s], medication[s],
    medicine[s], formulary, intervention[s], instruction, response, store[s], customer[s],
    client[s], airport[s], league, division, car[s], engine[s], emission[s], certification,
    pension[s], benefit[s], employee[s], factory, factories, assets, offence[s], offense[s],
    evidence, automaker[s], parts, site[s], mill[s], audit[s], audited, auditor[s], auditing, sub, facility, facilities, competition, restriction[s], lockdown, procurement, sourcing,
    county, counties, laborator(y|ies), firm[s], law, investor[s], currency, operator[s]

# What shows that a sentence speaks of ratings: for certain, or where nothing speaks against it.
[tier cues]
rating: ranking[s], ranked, rating[s], upgraded, upgrade, downgraded, downgrade, reclassified,
    reclassification, watch, waiver, tip
context: rank, ranks, rated, placed, placement[s], remained, remains, remain, remaining, stayed,
    classified, designated, listed, list, minimum, standards, placing, moved, trafficking,
    country, countries, government[s], report

# Who gives the ratings: a country that rates, with the words that say so directly behind its name.
[tier raters]
US: report, reports, tip, trafficking, department, officials, annual, state

# Words behind a year that make it the year of the ratings told below: the 2019 TIP Report.
[tier reports]
year: tip, trafficking, report, reports

# Words that make a named country a source, a place of transit, a destination.
[country roles]
source: source, origin
transit: transit
destination: destination

# The same in the plural, with no noun after them.
[country roles in the plural]
source: sources
destination: destinations

# Words that do so only directly before a noun of [country role nouns].
[country roles before nouns]
source: sending, supply
destination: receiving

# In the plural they are no roles directly after one of these: tourist destinations.
[country roles not after]
word: tourist, tourism, travel, holiday, vacation, export, investment, shopping, news, data, media

# Adjectives of such a word that belong to the field: a human trafficking destination.
[country role adjectives]
word: human, trafficking, labor, labour, sex, tourism

# What is said to have the role: transit countries, a country of origin.
[country role nouns]
noun: country, countries, point[s], site[s], state[s], nation[s], hub[s], location[s], place[s],
    territory, territories, area[s], economy, economies, corridor[s], route[s], zone[s], market[s]

# Instruments that are worded in lower case: their head, and where "adopted" makes law.
[instruments]
head: law[s], legislation, act, statute[s], code, convention, protocol, treaty, constitution,
    amendment[s], bill, decree, ordinance, directive, proclamation

# Words of instruments that are between countries, so that none of them owns one.
[international instruments]
word: convention, protocol, treaty, covenant, charter, declaration, directive, conventions,
    treaties, protocols, resolution, statute, tvpa

# What a country does to an instrument; the key is the action.
[legal actions]
enacted: enact(s|ed|ing), promulgate(s|d), promulgating, institut(es|ed|ing)
passed: pass(es|ed|ing), approv(es|ed|ing)
adopted: adopt(s|ed|ing)
amended: amend(s|ed|ing), revised, reformed, strengthened, tightened, modified, updated, overhauled
ratified: ratif(ies|ied|ying)
acceded: acced(es|ed|ing)
signed: sign(s|ed|ing)
joined: join(s|ed)
added: add(s|ed)
issued: issued
introduced: introduc(es|ed)
reauthorized: reauthoriz(es|ed|ing)

# Nouns of the same: Norway's ratification of the Protocol in 2003.
[legal action nouns]
enacted: enactment, promulgation
passed: passage
adopted: adoption
amended: amendment
ratified: ratification
acceded: accession
signed: signing

# What a country becomes with them, before "to": a party; or an instrument comes into for it.
[legal action states]
acceded: party, parties
signed: signatory, signatories
in_force: force

# Actions whose object stands behind "to", and those done in the year that the name may tell: the
# Act of 2000. Actions done only to what has a name, or is between countries, and those that count
# only where the country itself does them: a member of its parliament introduces drafts.
[legal action traits]
to: acceded
year: enacted, passed, adopted, issued
named: added, issued, introduced, joined
international: joined
country: introduced

# What a parliament does in an act; the key is the action that it means.
[mandates]
enacted: mandated, established, created, authorized, reauthorized, required, requires

# Parliaments that stand for a country by themselves; the key is the country.
[legislatures]
US: congress

# What is done about the crime and its victims, as figures of reports tell it: verb forms in -ed and
# -ing; the key is the action.
[enforcement]
investigated: investigat(ed|ing)
prosecuted: prosecut(ed|ing)
charged: charg(ed|ing)
indicted: indict(ed|ing)
convicted: convict(ed|ing)
acquitted: acquitt(ed|ing)
sentenced: sentenc(ed|ing)
imprisoned: imprison(ed|ing), jailed, jailing
fined: fin(ed|ing)
arrested: arrest(ed|ing)
detained: detain(ed|ing)
deported: deport(ed|ing)
identified: identif(ied|ying)
rescued: rescu(ed|ing)
removed: remov(ed|ing)
assisted: assist(ed|ing)
referred: referr(ed|ing)
repatriated: repatriat(ed|ing)
inspected: inspect(ed|ing)
trained: train(ed|ing)

# Nouns of the same: 12 convictions, the arrest of 12 men.
[enforcement nouns]
investigated: investigation[s]
prosecuted: prosecution[s]
indicted: indictment[s]
convicted: conviction[s]
acquitted: acquittal[s]
arrested: arrest[s]
deported: deportation[s]
identified: identification[s]
rescued: rescue[s]
referred: referral[s]
repatriated: repatriation[s]
inspected: inspection[s]

# Verbs whose subject does what such a noun says: secured 309 convictions.
[enforcement doing]
verb: initiated, secured, conducted, reported, opened, launched, made, obtained, achieved,
    completed, carried, recorded, began, started, undertook, pursued, performed, concluded

# Heads of those who do it.
[enforcement agents]
word: government[s], authorit(y|ies), police, polic(eman|emen), gendarme[s], gendarmerie,
    court[s], tribunal[s], judge[s], magistrate[s], judiciary, prosecutor[s], prosecution,
    ministr(y|ies), department[s], agenc(y|ies), bureau[s], directorate[s], secretariat[s],
    inspectorate[s], inspector[s], investigator[s], detective[s], agent[s], officer[s],
    official[s], unit[s], force[s], brigade[s], squad[s], team[s], office[s], service[s],
    commission[s], committee[s], council[s], institute[s], administration, army, military,
    guard[s], panel[s], customs, embass(y|ies), consulate[s], shelter[s], ngo[s], organization[s],
    organisation[s], municipalit(y|ies)

# To whom or to what, besides groups of people and peoples.
[enforcement objects]
word: case[s], person[s], individual[s], people, claim[s], report[s], complaint[s], allegation[s], incident[s], tip[s], crime[s],
    offense[s], offence[s], violation[s], trafficker[s], suspect[s], defendant[s], offender[s],
    perpetrator[s], smuggler[s], pimp[s], recruiter[s], broker[s], buyer[s], client[s],
    accomplice[s], facilitator[s], leader[s], owner[s], operator[s], employer[s], member[s],
    national[s], foreigner[s], citizen[s], laborer[s], labourer[s], juvenile[s], other[s],
    soldier[s], teacher[s], official[s], officer[s], inspector[s], prosecutor[s], judge[s],
    magistrate[s], police, personnel, staff, investigator[s], company, companies, agenc(y|ies),
    business[es], enterprise[s], establishment[s], employer[s], workplace[s], worksite[s],
    factor(y|ies), farm[s], vessel[s], site[s], brothel[s], home[s]
