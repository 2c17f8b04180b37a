import { GraphQLError, Lexer, Source, TokenKind } from 'graphql'

/** Tokens of a document, its end not counted; up to where it stops being GraphQL, which parsing will say. */
export function countTokens(text: string): number {
  const lexer = new Lexer(new Source(text))
  let count = 0
  try {
    while (lexer.advance().kind !== TokenKind.EOF) {
      count += 1
    }
  } catch (error) {
    if (!(error instanceof GraphQLError)) {
      throw error
    }
  }
  return count
}
