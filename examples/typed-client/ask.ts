import type { TypedDocumentString } from './generated/graphql.ts'

interface Answered<Data> {
  data?: Data | null
  errors?: readonly { message: string; extensions?: { code?: string } }[]
}

/** Sends a query, whose types say what its variables are and what comes back. Throws the first error in the server's words. */
export async function ask<Data, Variables>(
  endpoint: string,
  query: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: String(query), variables }),
  })
  const { data, errors } = (await response.json()) as Answered<Data>
  if (!data || errors?.length) {
    throw new Error(errors?.[0]?.message ?? `The server answered with status ${response.status}.`)
  }
  return data
}
