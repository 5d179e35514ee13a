/// Words that say a number tells of a rise or a fall, as data.
enum TrendWords {
    /// Verbs of rising.
    static let rises = """
        rise rises rose risen rising increase increases increased increasing grow grows grew grown
        growing climb climbs climbed climbing jump jumps jumped jumping soar soars soared soaring
        surge surges surged surging gain gains gained gaining expand expands expanded expanding
        raise raises raised raising boost boosts boosted boosting swell swells swelled swelling
        swollen rocket rocketed skyrocket skyrocketed advance advanced advances advancing rally
        rallied rallies strengthen strengthened strengthens widen widened widens widening multiply
        multiplied accelerate accelerated accelerates spike spiked spikes hike hiked hikes lift
        lifted lifts edge edged edges inch inched ticked upped rebound rebounded rebounds balloon
        ballooned ballooning escalate escalated mount mounted appreciate appreciated add added
        leap leapt leaped leaps
        """
    /// Verbs of falling.
    static let falls = """
        fall falls fell fallen falling decrease decreases decreased decreasing decline declines
        declined declining drop drops dropped dropping reduce reduces reduced reducing lower lowers
        lowered lowering cut cuts cutting shrink shrinks shrank shrunk shrinking shrunken dip dips
        dipped dipping plunge plunges plunged plunging slump slumps slumped slumping tumble tumbles
        tumbled tumbling slide slides slid sliding slip slips slipped slipping sink sinks sank sunk
        sinking lose loses lost losing shed sheds shedding contract contracted contracts
        contracting dwindle dwindled dwindling diminish diminished diminishing weaken weakened
        weakens ease eased eases easing plummet plummeted plummeting halve slash slashed slashes
        slashing narrow narrowed narrows depreciate depreciated trim trimmed trims crash crashed
        shave shaved retreat retreated slow slowed collapse collapsed
        """
    /// Nouns of rising; verbs of both spellings are listed above.
    static let riseNouns = """
        increase increases rise rises growth gain gains jump surge hike boost expansion climb raise
        upturn upsurge uptick spike leap rally advance addition rebound appreciation premium
        """
    /// Nouns of falling.
    static let fallNouns = """
        decrease decreases decline declines drop drops fall falls reduction reductions cut cuts dip
        loss losses slump plunge slide shortfall contraction cutback cutbacks downturn discount
        depreciation slowdown deceleration savings tumble
        """
    /// Adverbs and comparatives of rising: `up 5 percent`, `30 percent more`.
    static let moreWords = """
        up more higher greater larger above faster stronger longer better bigger
        """
    /// Adverbs and comparatives of falling: `down 5 percent`, `3 percent fewer`.
    static let lessWords = """
        down fewer less lower smaller below slower weaker shorter cheaper
        """
    /// Verbs that `up` and `down` make another verb of.
    static let phrasal = """
        make makes made making set sets setting burn burns burned burnt burning break breaks broke
        broken breaking shut shuts shutting track tracked tracking turn turned turning hold held
        holding put puts putting come came coming give gave given giving pick picked picking bring
        brought take took taken taking sign signed line lined tear tore torn knock knocked lay laid
        stand stood cover covered follow followed write wrote blow blew blown hunt hunted gun gunned
        shoot shot round rounded crack cracked call called use used build built
        """
    /// Adverbs that may stand between a verb of change and its number.
    static let adverbs = """
        sharply slightly significantly dramatically steadily substantially considerably nearly
        almost about roughly approximately more than by over around some only just an estimated
        another further less at least as much up to again also markedly drastically rapidly
        high modestly marginally annually actually then even nearly well another roughly fully
        """
}
