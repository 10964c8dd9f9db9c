/** Says how many articles of a set are compared, and how many are set aside as another story or unreadable. */
export function countArticles(compared: number, all: number): string {
  const aside = all > compared ? `, ${all - compared} set aside` : ''
  return `${compared} ${compared === 1 ? 'article' : 'articles'} compared${aside}`
}
