import { words } from '../words.ts'

const functionWords =
  words(`a an the this that these those some any each every no none both either neither another other such same own
  i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it its itself
  they them their theirs themselves who whom whose which what whoever whatever
  am is are was were be been being do does did doing done have has had having will would shall should can could may might must ought
  isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't won't wouldn't can't couldn't shouldn't
  i'm he's she's it's we're they're you're i've we've they've you've i'd he'd she'd we'd they'd i'll he'll she'll we'll they'll
  and or but nor so yet if then else than as because since although though while whereas whether unless until when where why how
  of in on at by to from with without within into onto upon about above below over under between among against during before after
  through across along around behind beside besides beyond despite except for off out up down near per toward towards via
  not only also too very just even still again ever never there here now once more most less least much many few little
  all one's well however therefore thus
  say says said saying tell tells told telling`)

/** Checks whether a word (lower case) holds sentences together rather than saying what they are about; “said” is one of them in news. */
export const isFunctionWord = (word: string): boolean => functionWords.has(word)
