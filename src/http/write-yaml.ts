import { Document, isPair, isScalar, type Scalar, visit, type YAMLMap, type YAMLSeq } from 'yaml'

/** Longer collections are written with one member per line. */
const SHORT_CHARACTERS = 1000

/**
 * Writes a JSON value as YAML 1.2 in block style, except that short collections, and those that hold single values alone, stay on one line.
 *
 * Shape: no line is folded and no alias is used, and question marks are quoted, so that every reader of OpenAPI understands it.
 */
export function writeYaml(value: object): string {
  const document = new Document(value, { aliasDuplicateObjects: false })
  const decide = (_key: unknown, node: YAMLMap | YAMLSeq) => {
    if (node.items.length > 0) node.flow = isFlat(node) || JSON.stringify(node).length <= SHORT_CHARACTERS
  }
  visit(document, { Map: decide, Seq: decide, Scalar: quoteQuestions })
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}

/** Readers of YAML 1.1, such as PyYAML, take a question mark in a collection on one line for the start of a key. */
function quoteQuestions(_key: unknown, node: Scalar): void {
  const { value } = node
  if (typeof value === 'string' && value.includes('?') && !value.includes('\n')) node.type = 'QUOTE_DOUBLE'
}

/** Whether a collection holds single values alone. */
function isFlat({ items }: YAMLMap | YAMLSeq): boolean {
  return (items as readonly unknown[]).every((item) => {
    const member = isPair(item) ? item.value : item
    return isScalar(member) && !String(member.value).includes('\n')
  })
}
