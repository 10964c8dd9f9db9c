const list = `accusation acknowledgement acknowledgment admission advice allegation ambition analysis announcement answer apology appeal argument
  assertion assessment assumption assurance attack belief bet call claim comment commitment complaint concern conclusion condemnation confession
  confidence contention conviction criticism declaration decision defense defence demand denial desire determination disclosure doubt endorsement
  estimate expectation explanation fear finding forecast guarantee hint hope idea impression insistence intention invitation joke judgment
  judgement message notion objection observation offer opinion opposition order perception plan plea pledge position praise prediction
  promise proposal question quip reaction refusal remark reminder reply report request response revelation rhetoric skepticism scepticism speculation
  abandonment account advocacy affection anger appetite approval attitude bid brag case campaign characterization characterisation conversation
  conclusion critique debate denunciation depiction description dislike disapproval discussion distrust embrace endorsement enthusiasm estimate exchange
  frustration hostility lecture loyalty mantra mention mistrust obsession outrage perception portrayal preference proclamation recommendation reference
  rejection resentment respect sympathy talk testimony valuation
  statement stance suggestion support suspicion testimony theory thought threat view vision vow warning willingness wish worry`

/** Nouns that stand for what somebody says, thinks or wants, by lemma. */
export const cueNouns: ReadonlySet<string> = new Set(list.split(/\s+/))
