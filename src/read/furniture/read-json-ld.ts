/** What a page's JSON-LD says of its article; null if it says nothing. */
export interface LinkedArticle {
  readonly headline: string | null
  readonly author: string | null
  readonly published: string | null
  readonly language: string | null
  readonly body: string | null
}

const MOST_NODES = 2000
const LARGEST_SCRIPT = 1_000_000
const articleType = /(?:Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting|DiscussionForumPosting|Review)$/

type Json = Readonly<Record<string, unknown>>

/** Reads the first article that the scripts describe, wherever it lies in them; scripts that are no JSON are passed over. */
export function readJsonLd(scripts: readonly string[]): LinkedArticle | null {
  for (const script of scripts) {
    if (script.length > LARGEST_SCRIPT) continue
    const found = findArticleNode(parse(script))
    if (found !== null) return describe(found)
  }
  return null
}

function parse(script: string): unknown {
  try {
    return JSON.parse(script.replace(/^\s*<!--|-->\s*$|^\s*\/\/<!\[CDATA\[|\/\/\]\]>\s*$/g, ''))
  } catch {
    return null
  }
}

/** Breadth first, so that the page's own article comes before those that it mentions. */
function findArticleNode(root: unknown): Json | null {
  const queue: unknown[] = [root]
  for (let i = 0; i < queue.length && i < MOST_NODES; i++) {
    const node = queue[i]
    if (Array.isArray(node)) queue.push(...node.slice(0, MOST_NODES))
    else if (isObject(node)) {
      if (typesOf(node).some((type) => articleType.test(type))) return node
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement']) if (node[key]) queue.push(node[key])
    }
  }
  return null
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

function typesOf(node: Json): string[] {
  const type = node['@type']
  return (Array.isArray(type) ? type : [type]).filter((one) => typeof one === 'string')
}

function describe(node: Json): LinkedArticle {
  return {
    headline: text(node.headline) ?? text(node.name),
    author: authorsOf(node.author) ?? authorsOf(node.creator),
    published: text(node.datePublished) ?? text(node.dateCreated),
    language: isObject(node.inLanguage) ? text(node.inLanguage.alternateName) : text(node.inLanguage),
    body: text(node.articleBody)
  }
}

const text = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null)

function authorsOf(value: unknown): string | null {
  const people = (Array.isArray(value) ? value : [value])
    .map((one) => (isObject(one) ? text(one.name) : text(one)))
    .filter((name) => name !== null && !/^https?:/i.test(name))
  return people.length === 0 ? null : people.slice(0, 10).join(', ')
}
