import { words } from '../../languages/words.ts'
import { type PageElement, type PageNode, visitElements } from './page-node.ts'
import type { ElementWeight, Weights } from './weigh-elements.ts'

/** Elements that hold no part of an article, whatever they are called. */
const furnitureNames = words('nav button input label dialog menu select option')
/** Elements that seldom hold the article; they stay if much of the page's running text is in them. */
const doubtfulNames = words('aside footer form figcaption')
const furnitureRoles = words('navigation complementary banner contentinfo search menu menubar dialog alertdialog alert toolbar')

/** Words of class names and ids. An element that has one goes, unless it holds much of the page's running text. */
const furnitureWords = words(
  'comment comments disqus livefyre respond reply replies related recommended recommendation recommendations recirc recirculation newsletter newsletters subscribe subscription signup share sharing sharebar sharethis sharedaddy addthis addtoany social socials sidebar breadcrumb breadcrumbs cookie cookies consent gdpr promo promos promotion advert adverts advertisement advertisements advertising sponsored outbrain taboola zergnet popular trending mostpopular mostread morestories readmore authorbox authorbio bio biography navbar navigation navigate nav menu footer masthead widget widgets tags taglist tagcloud caption captions credit credits byline bylines paywall toolbar popup modal overlay lightbox pagination pager skip hidden screen-reader offscreen donate donation membership feedback corrections disclaimer copyright print noprint print-only teaser teasers upnext tooltip rating ratings'
)
/** Pairs of words that say the same together. */
const furniturePairs = words(
  'sign-up read-more read-next more-stories more-news more-from also-like also-read may-like up-next next-story next-post prev-post post-nav post-navigation author-box author-bio author-info author-card about-author author-description post-meta entry-meta article-meta meta-data post-footer entry-footer article-footer site-header site-footer page-header page-footer global-header global-footer skip-link sr-only visually-hidden screen-reader most-read most-popular latest-news recent-posts recent-entries tag-list post-tags entry-tags email-signup call-to cta-box social-media follow-us ad-container ad-wrapper ad-slot ad-unit in-ads print-footer text-ad image-caption photo-credit media-caption wp-caption caption-text letters-cta'
)
/** Elements that are never dropped by what they are called. */
const frames = words('html body main article')

/** More of the running text than this, and the name of an element is no reason to drop it. */
const MOST_PROSE = 0.25
/** The same for names that are hardly given to anything else. */
const MOST_SURE_PROSE = 0.5
const sureWords = words(
  'comments disqus livefyre respond related newsletter sidebar footer outbrain taboola popup cookie consent gdpr'
)

/** Drops menus, sidebars, comments, share bars, captions and the like from the page. Weights come from the whole page. */
export function dropFurniture(document: PageNode, weights: Weights): void {
  const total = weights.get(document)?.prose ?? 0
  const known = new Map<string, boolean>()
  visitElements(document, (element) => {
    if (frames.has(element.localName)) return true
    const share = (weights.get(element)?.prose ?? 0) / (total || 1)
    const weight = weights.get(element)
    if (!isFurniture(element, share, known) && !(weight !== undefined && isLinkList(element, weight, share))) return true
    element.remove()
    return false
  })
}

function isFurniture(element: PageElement, share: number, known: Map<string, boolean>): boolean {
  const name = element.localName
  if (furnitureNames.has(name)) return share < 0.5
  if (share > MOST_SURE_PROSE) return false
  if (name === 'aside' || name === 'footer') return true
  if (share > MOST_PROSE) return sharesWord(element.getAttribute('class')) || sharesWord(element.getAttribute('id'))
  if (doubtfulNames.has(name)) return true
  const role = element.getAttribute('role')
  if (role !== null && furnitureRoles.has(role)) return true
  if (element.getAttribute('aria-hidden') === 'true' && name !== 'a' && name !== 'span') return true
  return hasFurnitureName(element.getAttribute('class'), known) || hasFurnitureName(element.getAttribute('id'), known)
}

const listNames = words('ul ol div section p table dl h2 h3 h4 h5')
const LEAST_LINKED = 0.7
const MOST_LINK_LIST_PROSE = 0.1

/** Whether an element is little but links: a box of other stories, a list of tags. */
function isLinkList(element: PageElement, weight: ElementWeight, share: number): boolean {
  if (!listNames.has(element.localName) || share > MOST_LINK_LIST_PROSE) return false
  return weight.text > 0 && weight.links >= weight.text * LEAST_LINKED
}

const sharesWord = (value: string | null) =>
  value
    ?.toLowerCase()
    .split(/[^a-z]+/, 40)
    .some((word) => sureWords.has(word)) === true

const LONGEST_NAME = 300

/** Whether a class list or an id names furniture. `known` keeps what was asked before, as a page repeats its classes. */
function hasFurnitureName(value: string | null, known: Map<string, boolean>): boolean {
  if (value === null || value === '' || value.length > LONGEST_NAME) return false
  const found = known.get(value) ?? value.split(/\s+/).some(isFurnitureClass)
  known.set(value, found)
  return found
}

function isFurnitureClass(name: string): boolean {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '')
  // “has-sidebar”, “no-comments”, “with-related”: about the layout, not of the thing
  if (
    words[0] === 'elementor' ||
    (/^(?:has|no|with|without|is|not|hide|show|single|body|page|layout|template)$/.test(words[0] ?? '') && words.length > 1)
  )
    return false
  return words.some((word, i) => furnitureWords.has(word) || (i > 0 && furniturePairs.has(`${words[i - 1]}-${word}`)))
}
