import { words } from '../../words.ts'

/** What pages count under an article; one of these at least stands in such a line. */
export const widgetCounted = words(
  `share shares shared like likes liked tweet tweets retweet retweets comment comments view views viewed reaction reactions vote votes rating ratings rated
  review reviews star stars upvote upvotes downvote downvotes follower followers subscriber subscribers trending repost reposts reply replies listen listens
  read reads reading bookmark bookmarks score claps`
)

/** What else stands in it: where, by whom, of what. */
export const besideWidgets = words(
  `facebook twitter x whatsapp linkedin pinterest reddit telegram instagram email print average overall user users reader readers people person persons time times
  est estimated to by from of out this that article story page post has have been was on min mins minute minutes sec secs seconds hour hours with and or so
  far total popular most visitors customers k m`
)
