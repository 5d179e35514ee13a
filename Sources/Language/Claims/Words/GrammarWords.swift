/// English words by what they do in a sentence, as data.
enum GrammarWords {
    static let copulas = "is are was were be been being am isn't aren't wasn't weren't"
    static let auxiliaries = """
        has have had having do does did will would shall should may might must can could cannot
        didn't doesn't don't hasn't haven't hadn't won't wouldn't couldn't can't
        """
    static let prepositions = """
        in on at by for from with without into onto over under above below between among amongst
        through throughout during before after since until till against across along around behind
        beyond near off outside inside within toward towards upon via per despite regarding
        concerning about as to like unlike amid amidst versus vs including excluding following than
        except besides alongside plus minus out up down according
        """
    static let determiners = """
        the a an this that these those its his her their our my your each every all some any no
        both another such either neither whose what
        """
    static let conjunctions = "and or but nor & yet"
    static let subordinators = """
        that because although though while whereas if when whenever where wherever unless once
        whether so how why what
        """
    static let relatives = "who whom which whose that where"
    static let pronouns = """
        it he she they we i you one there nobody everyone anyone somebody themselves himself
        herself itself ourselves
        """
    static let pointers = "them these those whom which this it us ours theirs that"
    static let adverbs = """
        overall also still already often usually generally typically always never not only just
        even then
        now here again ever once twice previously recently currently annually yearly monthly weekly
        daily however therefore thus moreover nevertheless nonetheless respectively alone
        together later earlier soon yet too either instead likely reportedly allegedly
        approximately about nearly almost roughly mostly mainly largely primarily particularly
        especially partly further furthermore abroad nationwide worldwide globally today tonight
        yesterday tomorrow ago each apiece altogether
        """
    /// Verbs in forms that are rarely nouns; past forms in -ed are told by their ending.
    static let verbs = """
        live lives lived living-in remain remains become becomes go goes come comes get gets make
        makes take takes give gives keep keeps seem seems appear appears exist exists include
        includes belong belongs lack lacks receive receives earn earns suffer suffers face faces
        own owns want wants know knows say says think thinks tell tells feel feels need needs
        participate reside resides attend attends speak speaks die dies occur occurs arrive arrives
        enter enters flee flees earn depend depends comply complies agree agrees believe believes
        oppose opposes prefer prefers consist consists result results qualify qualifies represent
        represents contribute contributes originate originates enjoy enjoys use uses consider
        require requires provide provides allow allows cover covers contain contains hold holds
        """
    /// Irregular past forms, and past forms that take no -ed.
    static let pastVerbs = """
        found took gave made went came got became began left held led ran kept brought built bought
        sold sent spent lost won met paid put saw told sought fled stood sat fell rose grew drew
        wrote spoke broke chose drove ate flew forgot knew shook stole swore threw wore struck stuck
        taught thought understood woke felt fought fed bore beat bent bound bled bred burnt caught
        cost cut dealt dug fell hid hit hurt laid lay let lent lit meant quit read rode rang shot
        set shut slept slid sang sank spread sprang swam swung said went underwent undertook
        withstood
        """
    /// Verbs whose subject is the source of the figures in their object or clause.
    static let reporting = """
        reported recorded counted found estimated ranked announced said says say stated noted added
        claimed asserted alleged indicated indicates showed shows shown revealed reveals concluded
        concludes confirmed confirms documented calculated projected warned acknowledged admitted
        admits declared disclosed testified told observed commented contended argued argues
        believed explained explains highlighted emphasized stressed categorized categorised
        classified puts tallied cited cites suggested suggests maintained accused attested
        determined assessed mentioned verified quoted asserts alleges believes contends
        acknowledges observes warns adds wrote writes predicted predicts forecast forecasts
        anticipated expects conceded concedes listed posited reckoned reckons surmised
        logged reaffirmed reiterated insisted insists complained complains replied replies recalled
        recalls
        """
    static let maybeReporting = """
        report reports finds estimate estimates claim claims note notes state states record records
        count
        counts rank ranks list lists show find document documents project projects put places
        quotes indicate suggest reveal conclude confirm argue believe assert tell
        """
    static let sources = """
        report reports survey surveys study studies data statistics estimates estimate figures
        census poll polls review analysis research findings assessment index records registry
        statement estimation statistic database bulletin publication article paper papers
        sources source documents document information results numbers media reporting tour
        inquiry investigation audit evaluation examination questionnaire release interview
        testimony projections projection forecast count tally plan
        """
    static let vagueSubjects = """
        some many others most few several all both who which that one each none critics
        """
    static let lawWords = """
        act law code constitution amendment amendments statute decree regulation regulations
        convention protocol treaty directive ordinance bill legislation resolution requirement
        ruling rule order plan plans strategy strategies agenda policy program programme
        """
    static let issued = """
        published released issued adopted enacted passed amended ratified signed promulgated
        approved entered launched founded established outlawed banned abolished criminalized
        criminalised prohibited repealed
        """
    static let comparing = "compared versus vs than from comparison relative"
    /// Words in -ed and -ing that are nouns or adjectives before their noun.
    static let notParticiples = """
        hundred need seed bed red speed breed feed deed weed shed sacred naked hatred king ring
        thing things wing spring string evening morning building buildings meeting meetings hearing
        hearings wedding weddings funding training housing shooting shootings killing killings
        bombing bombings ruling rulings during nothing something anything everything being sibling
        siblings offspring clothing ceiling filing filings warning warnings finding findings
        trafficking mining fishing farming begging drowning drownings beating beatings
        hanging hangings kidnapping kidnappings proceedings proceeding listing listings rating
        ratings earnings savings holdings wellbeing
        """
    static let measureNouns = """
        rate rates population number numbers total totals share shares proportion percentage
        average incidence prevalence level levels ratio amount amounts income gap deficit
        majority minority turnout membership output
        """
    static let linking = """
        totaled totaled totalled totaling totalling totals reached reaches reaching constituted
        constitutes constitute constituting comprised comprises comprise comprising accounted
        accounts accounting represented represents representing amounted amounts amounting equaled
        equals equal numbered numbers stood stands hit exceeded exceeds averaged averages averaging
        remained remains form formed forms made makes make making
        """
    static let ranking = "ranked ranks rank ranking placed places placing positioned rated"
    static let superlatives = """
        largest biggest highest lowest smallest best worst most least longest oldest youngest
        richest poorest greatest leading fastest tallest deepest busiest safest deadliest
        """
    static let listing = "these those following"
    static let aged = """
        children child minors minor girls girl boys boy persons person people youth youths
        adolescents adolescent women men adults adult individuals individual anyone someone
        students infants toddlers juveniles juvenile victim victims those kids teenagers females
        males population residents citizens workers
        """
}
