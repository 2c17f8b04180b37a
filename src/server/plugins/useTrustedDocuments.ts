import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations'
import type { Plugin } from 'graphql-yoga'
import { badRequest } from '../../errors.ts'
import type { TrustedDocuments } from '../trustedDocuments.ts'

/** Answers requests that name a document by its hash (`extensions.persistedQuery.sha256Hash`); no others where `only` is set. */
export function useTrustedDocuments(documents: TrustedDocuments, only: boolean): Plugin {
  return usePersistedOperations({
    allowArbitraryOperations: !only,
    getPersistedOperation: (hash) => documents.get(hash) ?? null,
    customErrors: {
      notFound: () => badRequest('No trusted document has this hash.', { status: 404 }),
      keyNotFound: () => badRequest('Send a query, or the hash of a trusted document.'),
      persistedQueryOnly: () =>
        badRequest('Only trusted documents are answered here: send the hash of one instead of a query.', {
          status: 403,
        }),
    },
  })
}
