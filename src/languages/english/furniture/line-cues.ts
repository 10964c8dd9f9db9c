import type { Removed } from '../../../schemas/reading.ts'

/** What a removed line is. */
export type FurnitureKind = Removed['kind']

const phrases = (list: string): readonly string[] => list.split('|')

/**
 * Lines that are furniture by their wording alone. Compared without case, leading signs and closing punctuation.
 * `opens` marks the headings under which other stories or readers' comments follow.
 */
export const wholeLines: readonly { readonly kind: FurnitureKind; readonly opens: boolean; readonly lines: readonly string[] }[] =
  [
    {
      kind: 'related',
      opens: true,
      lines: phrases(
        "related stories|related articles|related news|related content|related coverage|related posts|related links|related topics|related reading|related|more stories|more news|more top stories|more articles|more headlines|more like this|more for you|more on this story|most popular|most read|most viewed|most shared|most commented|popular stories|popular posts|popular now|popular articles|popular this week|trending|trending now|trending stories|trending news|trending posts|latest news|latest stories|latest headlines|latest articles|latest posts|latest updates|the latest|top stories|top news|top headlines|headlines|breaking news|recommended|recommended for you|recommended stories|recommended reading|you may also like|you might also like|you may be interested in|you might be interested in|you may like|read next|up next|what to read next|read also|also read|read this next|keep reading|don't miss|in other news|other news|other stories|recent posts|recent articles|recent stories|recent news|recent comments|editor's picks|editors' picks|editor's choice|from the web|around the web|from around the web|elsewhere on the web|from our partners|sponsored stories|promoted stories|promoted content|sponsored content|sponsored links|featured stories|featured articles|featured posts|featured|must read|must reads|watch next|watch this next|next stories|similar stories|similar articles|similar posts|explore more|discover more|what others are reading|people also read|see more|view more|load more|show more|more videos|related videos|latest videos|opinion / blog / interview|further reading|suggested reading|more reading|editor's recommendations|editors' recommendations|recommended by our editors|more to explore|more to read"
      )
    },
    {
      kind: 'comment',
      opens: true,
      lines: phrases(
        'comments|leave a reply|leave a comment|leave a response|post a comment|post a reply|add a comment|add comment|add your comment|write a comment|submit a comment|join the conversation|join the discussion|start the conversation|be the first to comment|view comments|show comments|view all comments|see all comments|load comments|read comments|reader comments|comment on this story|have your say|what do you think|tell us what you think|discussion|responses|replies|cancel reply|comments are closed|no comments|no comments yet|sort by|newest first|oldest first|view the discussion thread'
      )
    },
    {
      kind: 'comment',
      opens: false,
      lines: phrases(
        'reaction score|join date|joined|messages|reactions|likes|reply|post reply|click to expand|post comment|your name|your comment|your email|your email address will not be published|required fields are marked|your email address will not be published. required fields are marked|name *|email *|name|website|comment *|name (required)|email (required)|notify me of follow-up comments by email|notify me of new posts by email|log in to comment|login to comment|sign in to comment|you must be logged in to post a comment|you must log in or register to reply here|thread starter|top bottom|new posts|new member|senior member|well-known member|registered user|elite member|full member|active member'
      )
    },
    {
      kind: 'navigation',
      opens: false,
      lines: phrases(
        "menu|main menu|left menu|right menu|open menu|close menu|toggle navigation|toggle menu|skip to content|skip to main content|skip to navigation|skip to main|jump to content|back to top|go to top|scroll to top|return to top|what's new|log in|login|sign in|sign up|sign out|log out|register|my account|create account|create an account|print|print this|print this page|print this article|print article|print page|email this|email this article|email|e-mail|share|share this|share this article|share this story|share this post|share this page|share this with|share on facebook|share on twitter|share on x|share on linkedin|share on whatsapp|share via email|share on pinterest|share on reddit|share on telegram|share on tumblr|share by email|share with|share article|tweet|tweet this|pin it|pin|facebook|twitter|linkedin|whatsapp|instagram|pinterest|reddit|telegram|youtube|tumblr|messenger|copy link|link copied|copy url|copy this link|save|save this|save article|save for later|bookmark|listen|listen to this article|listen now|gift this article|font size|text size|aa|a a a|previous|next|previous article|next article|previous story|next story|previous post|next post|previous page|next page|newer post|older post|newer posts|older posts|advertisement|advertisements|advertising|ad|ads|advert|sponsored|sponsored by|promoted|story continues below|story continues below advertisement|article continues below|article continues below advertisement|article continues after advertisement|continue reading below|advertisement - story continues below|advertisement continue reading the main story|scroll to continue|scroll down to continue|story continues|continue reading|continue reading the main story|continue reading the story|loading|loading...|please wait|close|close this|dismiss|give feedback|send feedback|feedback|report an error|report a problem|report this ad|report a typo|rate this article|rate this story|rate this|was this article helpful?|was this article helpful|was this helpful?|was this page helpful?|did you find this article helpful?|how would you rate this article?|thank you for your feedback|see something wrong|follow us|follow|following|follow us on|get in touch|watch live|live tv|live|view gallery|view photos|view slideshow|photo gallery|image gallery|gallery|slideshow|hide caption|toggle caption|enlarge this image|view image|view larger image|full screen|play|pause|mute|unmute|play video|watch video|play all|view as list|view all|see all|site map|sitemap|rss|rss feed|search|search for|search site|contact us|contact|about us|about|advertise|advertise with us|careers|jobs|help|help center|faq|other links|other products|quick links|useful links|all sections|sections|home|home page|homepage|back|edition|editions|editorial guidelines|corrections"
      )
    },
    {
      kind: 'promotion',
      opens: false,
      lines: phrases(
        'newsletter|newsletters|our newsletter|subscribe|subscribe now|subscribe today|subscribe here|click here to subscribe|subscribe to our newsletter|subscribe to our newsletters|subscribe to newsletter|subscribe to continue reading|subscribe to read more|sign up for our daily newsletter|sign up for our newsletter|sign up for our newsletters|sign up now|sign me up|sign up here|join now|join us|join today|donate|donate now|donate today|support us|support our work|support our journalism|become a member|become a subscriber|become a supporter|become a patron|already a subscriber|already a member|already have an account|get the app|download the app|download our app|get our app|follow us on facebook and twitter|follow us on facebook|follow us on twitter|follow us on instagram|follow us on social media|like us on facebook|stay connected|stay in touch|stay informed|stay up to date|get breaking news alerts|get the newsletter|start your free trial|free trial|e-mail newsletter|daily newsletter|thank you for subscribing|thanks for subscribing|thank you for signing up|success|invalid email|enter your email|enter your email address|your email address|email address|special offer|shop now|buy now|learn more|find out more|i agree|accept|accept all|accept cookies|reject all|manage preferences|manage cookies|cookie settings|got it'
      )
    },
    {
      kind: 'legal',
      opens: false,
      lines: phrases(
        'all rights reserved|terms of use|terms of service|terms and conditions|terms & conditions|privacy policy|privacy notice|privacy|terms|cookie policy|cookies|disclaimer|legal notice|legal|imprint|copyright|copyright notice|do not sell my personal information|do not sell or share my personal information|your privacy choices|ad choices|adchoices|accessibility|accessibility statement|rights and permissions|reprints and permissions|reprints & permissions|our standards: the trust principles|this material may not be published, broadcast, rewritten or redistributed'
      )
    },
    {
      kind: 'caption',
      opens: false,
      lines: phrases(
        'file photo|file photograph|file picture|file image|file|photo: file picture|photo: file|representative image|representational image|stock photo|stock image|illustrative image|illustrative photo|image credit|photo credit|photo credits|getty images|getty|shutterstock|associated press|ap photo|afp photo|reuters photo|handout|courtesy photo|submitted photo|screenshot|screengrab|pixabay|unsplash|wikimedia commons'
      )
    }
  ]
