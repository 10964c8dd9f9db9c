import type { FurnitureKind } from './line-cues.ts'

/**
 * A line that is furniture by how it opens. `first` lists the first words (letters and apostrophes, lower case) under which
 * `pattern` is tried, so that an ordinary line costs one look-up; `longest` bounds the line.
 */
export interface OpeningCue {
  readonly kind: FurnitureKind
  readonly first: string
  readonly longest: number
  readonly pattern: RegExp
  readonly opens?: true
}

const offer =
  '(?:newsletters?|e-?mails?|inbox|alerts?|updates|subscri\\w{1,7}|apps?|app store|facebook|twitter|instagram|telegram|whatsapp|youtube|linkedin|social media|podcasts?|notifications?|channel|free trial|donations?|journalism|briefing)'

/** The kinds of furniture that a line's opening gives away. */
export const openingCues: readonly OpeningCue[] = [
  // promotion
  {
    kind: 'promotion',
    first:
      'sign subscribe join get follow like download register receive stay enter never want support donate help become enjoying click start try keep',
    longest: 220,
    pattern: new RegExp(
      `^(?:sign(?: up| in)|subscribe|join (?:us|our|the|thousands|over|now)|get (?:the|our|all|your|breaking|unlimited|a |more|daily|news|it)|follow (?:@|(?:us|our|the|\\w+ on)\\b)|like (?:us|our)|download (?:the|our)|register (?:now|for|to|here)|receive (?:our|the|daily|weekly|breaking)|stay (?:up|informed|connected|updated|in touch|on top)|enter your|never miss|want (?:more|to)|support (?:us|our|independent|local)|donate |help (?:us|support)|become a|enjoying |click (?:here|to|on)|start your|try (?:our|the|it)|keep up).{0,140}\\b${offer}\\b`,
      'i'
    )
  },
  {
    kind: 'promotion',
    first: 'donate support become help subscribe already unlimited please',
    longest: 220,
    pattern:
      /^(?:donate (?:to|now|today)|support (?:us|our|independent|local|quality)|become a (?:member|subscriber|supporter|patron|friend)|help us (?:keep|stay|continue|to)|subscribe (?:to|for|now|and|today)|already a (?:subscriber|member)|unlimited (?:digital )?access|please (?:consider (?:supporting|donating|subscribing|making)|support (?:us|our)|subscribe|log in|sign in|enable|disable|enter))/i
  },
  {
    kind: 'promotion',
    first: 'click follow tap',
    longest: 160,
    pattern:
      /^(?:(?:click|tap) (?:here|below|on the link|the link)\b|follow @\w|follow (?!(?:these|those|this|that|along|his|her|its|a|an)\b)\S{2,30}(?: \S{2,30}){0,3} on (?:facebook|twitter|x|instagram|google news|telegram|linkedin|youtube)\b)/i
  },
  {
    kind: 'promotion',
    first: 'if',
    longest: 240,
    pattern:
      /^if you (?:enjoyed|liked|like|appreciate|value|found|would like to support|want to support|have been enjoying)\b.{0,160}\b(?:subscrib|newsletter|support|donat|share|follow|contribut|sign up)/i
  },
  {
    kind: 'promotion',
    first: 'this we our',
    longest: 300,
    pattern:
      /^(?:this (?:article|story|content) is (?:free|for subscribers|available to|exclusive|only available)|we (?:rely on|depend on) (?:readers|your|donations|support)|our (?:journalism|work|reporting) (?:is (?:funded|supported|made possible)|depends on|relies on|needs your)\b)/i
  },
  {
    kind: 'promotion',
    first: 'to for first-time new existing subscribers not',
    longest: 260,
    pattern:
      /^(?:to (?:view|read|continue|access|see|get|receive|support|keep)\b.{0,120}\b(?:subscri|log in|sign in|sign up|register|newsletter|donat|become a member)|for (?:the latest|more|all the latest|breaking|full access|daily)\b.{0,140}\b(?:download|subscribe|follow us|follow @|sign up|visit (?:our|us)|newsletter|app)\b|(?:first-time|new|existing|not a) subscribers?\b.{0,160}\b(?:receive|get|log in|sign|offer|free|subscribe)|subscribers (?:can|get|receive|enjoy)\b)/i
  },
  {
    kind: 'promotion',
    first: 'if you are already',
    longest: 260,
    pattern:
      /^(?:if you['’]?(?:re| are)|you are|are you|already)\b.{0,80}\b(?:subscriber|member|subscribed|registered)\b.{0,120}\b(?:log|sign|click|subscribe|register|refresh)/i
  },
  {
    kind: 'promotion',
    first: 'when as you simply just',
    longest: 400,
    pattern:
      /^(?:when you (?:join|subscribe|sign up|become a)\b.{0,100}\b(?:newsletters?|unlimited|subscribers?|members?|access)\b|as an? (?:non-?profit|independent|reader-funded|reader-supported|member-supported)\b.{0,200}\b(?:donat|contribut|(?:your|reader) support|support us|subscri)|you can unsubscribe\b|(?:simply|just) (?:enter|pop|put|type|add) your e-?mail\b)/i
  },
  {
    kind: 'promotion',
    first: 'if then',
    longest: 200,
    pattern:
      /^(?:if you(?:['’]re| are) (?:on|using|viewing|reading (?:this )?(?:on|in)) .{2,60}?, (?:click|tap) here\b|then sign up (?:for|to)\b)/i
  },
  // links to other stories
  {
    kind: 'related',
    first: 'read also see more related watch listen must full recommended view explore don',
    longest: 180,
    pattern:
      /^(?:(?:read|also read|read also|see also|read next|related|related (?:story|article|stories|articles|coverage)|must read|recommended|recommended reading|more|watch|watch now|watch live|listen|see more|up next|don['’]t miss|in case you missed it|full story|full coverage)\s?[:|»>–—-]{1,2}\s?\S|(?:read|see|view|explore) (?:more|the full|full)\b(?! than\b)(?:[: ].{0,120})?$|read (?:the|our) (?:full|rest|original|complete|latest)\b|more (?:from|on|in|about) [^.]{2,60}$|related (?:story|article|news|stories|articles)\b.{0,60}$|watch (?:the|this|our|full) (?:video|clip|interview|report|full|story)\b.{0,60}$|listen to (?:the|this|our) (?:full |latest )?(?:podcast|episode|article|story|interview)\b)/i
  },
  {
    kind: 'related',
    first: 'continue the',
    longest: 120,
    pattern: /^(?:continue reading\b.{0,80}$|the post .{3,110} (?:appeared first on|first appeared on)\b)/i
  },
  {
    kind: 'related',
    first: 'the this',
    longest: 220,
    pattern:
      /^(?:the post .{3,160} (?:appeared first on|first appeared on)\b|this (?:article|story|post|piece|report) (?:was )?(?:originally |first )?(?:appeared|published|posted) (?:on|in|at|by)\b)/i
  },
  {
    kind: 'related',
    first: 'most trending latest top popular',
    longest: 60,
    opens: true,
    pattern:
      /^(?:(?:most|trending|latest|top|popular) (?:read|viewed|popular|shared|stories|news|headlines|articles|posts|videos|on|in|now)(?: [^.]{1,40})?)$/i
  },
  // captions and credits
  {
    kind: 'caption',
    first:
      'photo photos image images picture pictures photograph photographs credit credits illustration graphic video featured cover header hero banner file main lead screenshot screengrab caption source',
    longest: 220,
    pattern:
      /^(?:(?:featured |cover |header |hero |banner |main |file |lead )?(?:photo|image|picture|photograph|illustration|graphic|video|screenshot|screengrab)s?(?: credits?| courtesy| by| from| via| source)?\s?(?::|\bby\b|\bcredit|\bcourtesy|\/|©)|(?:photo|image|picture|photograph|video|illustration)s? (?:credit|courtesy|by|via)\b|credits?\s?[:|]|caption\s?:|source\s?: .{1,60}$|file (?:photo|image|picture)\b|photograph by\b|representative image\b)/i
  },
  {
    kind: 'caption',
    first: 'in this',
    longest: 320,
    pattern:
      /^(?:in )?this (?:[\w ,.]{0,40} )?(?:file |handout |undated |aerial |combination |still )?(?:photo|image|photograph|picture|frame grab|screengrab|screenshot)\b.{0,60}(?:,| shows| released| provided| taken| made)/i
  },
  // bylines and dates
  {
    kind: 'byline',
    first: 'updated published created last posted first modified date publication added uploaded',
    longest: 140,
    pattern:
      /^(?:[Ll]ast |LAST |[Ff]irst |FIRST |[Dd]ate )?(?:[Uu]pdated?|UPDATED?|[Pp]ublished|PUBLISHED|[Cc]reated|[Pp]osted|POSTED|[Mm]odified|[Pp]ublication date|[Aa]dded|[Uu]ploaded|[Dd]ate|DATE)(?: on| at| by)?\s?[:|]?\s?(?:(?:\p{Lu}[\p{L}.,’'-]{0,20}|on|at|by|about|the|of|and|in|an?|over|less|more|than|was|date) ){0,6}[^\s\d]{0,12}\d{1,4}.{0,80}(?<!\p{Ll}{3}\.)$/u
  },
  {
    kind: 'byline',
    first: 'reporting additional writing editing compiled',
    longest: 260,
    pattern: /^(?:(?:[Aa]dditional )?(?:[Rr]eporting|[Ww]riting)|[Ee]diting|[Cc]ompiled) by \p{Lu}.{0,240}$/u
  },
  { kind: 'byline', first: 'estimated reading', longest: 40, pattern: /^(?:estimated )?reading time\b/i },
  { kind: 'byline', first: 'staff', longest: 60, pattern: /^staff (?:reporter|writer|correspondent|report)s?\b.{0,30}$/i },
  // legal notes
  {
    kind: 'legal',
    first: 'copyright all',
    longest: 300,
    pattern:
      /^(?:copyright\b.{0,20}(?:©|\(c\)|\d{4}|by\b)|all (?:rights|content|material|images|photos)\b.{0,60}(?:reserved|copyright|licen[sc]ed)|copyright )/i
  },
  {
    kind: 'legal',
    first: 'no reproduction this the any unauthorized unauthorised',
    longest: 420,
    pattern:
      /^(?:no part of this\b|reproduction (?:of|in whole|without)|unauthori[sz]ed (?:use|reproduction|distribution)|(?:any|this) (?:material|content|story|article) (?:may|is|has been)\b.{0,60}(?:not be (?:published|reproduced|copied)|copyright|published, broadcast|auto-generated|not been edited|syndicated)|this (?:site|website|page) (?:uses|is protected)|the (?:views|opinions|views and opinions) expressed\b|this (?:story|report|article|copy) has not been edited|this (?:story|article) (?:is|has been) (?:published|auto-?generated|generated) from)/i
  },
  {
    kind: 'legal',
    first: 'we by unless licensed opinions views disclaimer',
    longest: 420,
    pattern:
      /^(?:we (?:use|and our partners|value your) .{0,40}(?:cookies|privacy)|by (?:continuing|using|clicking|signing up|subscribing|registering|submitting|entering)\b.{0,120}\b(?:agree|consent|accept)|unless otherwise (?:stated|noted|indicated)\b|licensed under\b|(?:opinions|views) expressed\b|disclaimer\s?[:|])/i
  },
  {
    kind: 'legal',
    first: 'this we some advertising advertiser affiliate disclosure',
    longest: 420,
    pattern:
      /^(?:this (?:post|article|page|story|site|website)\b.{0,60}\b(?:contains?|includes?|features?) .{0,80}\b(?:affiliate|advertisers|partner links|sponsored)|(?:we|some) .{0,100}\baffiliate (?:links|commissions?)|we (?:may|might|can|could) (?:earn|receive|get) .{0,40}\b(?:commissions?|compensation)|(?:advertis(?:ing|er)|affiliate)? ?disclosure\s?:)/i
  },
  // contact
  {
    kind: 'other',
    first: 'to',
    longest: 200,
    pattern:
      /^to (?:reach|contact|e-?mail) (?:the|our|this) (?:reporter|reporters|author|authors|writer|editor|editors|newsroom|journalist|columnist)\b/i
  },
  {
    kind: 'other',
    first: 'email e-mail phone tel telephone fax contact call mobile whatsapp address website write',
    longest: 140,
    pattern:
      /^(?:e-?mail(?: us)?|phone|tel|telephone|fax|contact(?: us| me| the (?:author|writer|reporter|editor))?|call us|mobile|whatsapp|address|website|write to (?:us|the author))\b(?:\s?:| at | on | by ).{0,120}(?:@|\d{3}|https?:|www\.|\.com)/i
  },
  // comments and forms
  {
    kind: 'comment',
    first: 'your required save notify name you this be log sign comments please has',
    longest: 260,
    pattern:
      /^(?:your (?:e-?mail )?address will not be|required fields|save my name|notify me (?:of|when)|you must (?:be logged|log|sign) in|this site uses akismet|be the first to (?:comment|reply)|(?:log|sign) in (?:to|or register to) (?:comment|reply|post|leave)|comments (?:are|have been|will be) (?:closed|moderated|turned off|disabled)|please (?:keep|be respectful|login|enter your comment|read our comment))/i
  },
  {
    kind: 'comment',
    first: 'joined join messages reaction likes points posts location thread',
    longest: 60,
    pattern:
      /^(?:joined|join date|messages|reaction score|likes(?: received)?|points|posts|location|thread starter)\s?:?\s[^.]{0,40}\d[^.]{0,20}$/i
  },
  { kind: 'comment', first: 'posted', longest: 90, pattern: /^posted by:? \S.{0,60}(?: on | at |\d)/i },
  // tags
  {
    kind: 'navigation',
    first: 'tags tagged topics filed categories category keywords labels posted hashtags section sections',
    longest: 300,
    pattern:
      /^(?:tags?|tagged(?: with| in)?|topics?|filed under|filed in|categor(?:y|ies)|keywords?|labels?|posted in|hashtags?|related topics|sections?)\s?[:|]/i
  },
  {
    kind: 'related',
    first: 'via source original originally link',
    longest: 160,
    pattern: /^(?:via|source|original(?:ly)?|link)\b.{0,80}(?:https?:\/\/|www\.)\S+/i
  }
]
