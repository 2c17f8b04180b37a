/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** One person or organization. A name is one of kind NAME or WEAK_ALIAS, case and accents folded. In a filter, and in path, a name that several agents bear is refused with AMBIGUOUS_NAME and their slugs, unless the answer is the same whichever is meant. */
export type AgentRef =
  {   /** An id as this API returned it. It keeps resolving. */
  id: string | number; name?: never; slug?: never; }
  |  { id?: never;   /** A name, whole: Tokayev */
  name: string; slug?: never; }
  |  { id?: never; name?: never;   /** Readable and stable. kassym-jomart-tokayev */
  slug: string; };

/** What kind of organization it is. */
export type OrganizationClassification =
  /** A company. */
  | 'COMPANY'
  /** A government, ministry, agency, parliament or court. */
  | 'GOVERNMENT'
  /** An alliance or international body: NATO */
  | 'INTERNATIONAL'
  /** Whoever publishes news: Khamenei.ir */
  | 'MEDIA'
  /** Universities, associations and the rest. */
  | 'OTHER'
  /** A political party. */
  | 'PARTY'
  /** A country: Iran */
  | 'STATE';

/** How an article gives what was said. */
export type QuoteKind =
  /** Word for word, within quotation marks. */
  | 'DIRECT'
  /** In the words of the article: he noted that … */
  | 'INDIRECT'
  /** In the words of the article, some of them quoted. */
  | 'MIXED';

/** What one may think of a claim. */
export type ReviewState =
  /** An editor wrote or approved it. */
  | 'CONFIRMED'
  /** An editor found it wrong. It counts nowhere unless a filter asks for it. */
  | 'REJECTED'
  /** A program read it out of the text; nobody has looked at it. Its confidence says how sure it is. */
  | 'SUGGESTED';

export type WhoQueryVariables = Exact<{
  who: AgentRef;
  words: string;
}>;


export type WhoQuery = { agent:
    | { __typename: 'Organization', classification: OrganizationClassification, name: string, metWith: { edges: Array<{ meetingCount: number, lastMet: string | null, node:
            | { name: string }
            | { name: string }
           }> }, quotes: { totalCount: number, totalCountIsExact: boolean, nodes: Array<{ kind: QuoteKind, reviewState: ReviewState, text: string, date: string, passage: { start: number, end: number, exact: string, prefix: string, suffix: string }, attribution: { exact: string } | null, article: { headline: string, url: string | null } }> } }
    | { __typename: 'Person', description: string | null, name: string, metWith: { edges: Array<{ meetingCount: number, lastMet: string | null, node:
            | { name: string }
            | { name: string }
           }> }, quotes: { totalCount: number, totalCountIsExact: boolean, nodes: Array<{ kind: QuoteKind, reviewState: ReviewState, text: string, date: string, passage: { start: number, end: number, exact: string, prefix: string, suffix: string }, attribution: { exact: string } | null, article: { headline: string, url: string | null } }> } }
   | null, search: { nodes: Array<
      | { name: string, slug: string }
      | { name: string, slug: string }
      | Record<PropertyKey, never>
    > } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const WhoDocument = new TypedDocumentString(`
    query Who($who: AgentRef!, $words: String!) {
  agent(by: $who) {
    __typename
    name
    ... on Person {
      description
    }
    ... on Organization {
      classification
    }
    metWith(first: 10) {
      edges {
        meetingCount
        lastMet
        node {
          name
        }
      }
    }
    quotes(first: 10) {
      totalCount
      totalCountIsExact
      nodes {
        kind
        reviewState
        text
        date
        passage {
          start
          end
          exact
          prefix
          suffix
        }
        attribution {
          exact
        }
        article {
          headline
          url
        }
      }
    }
  }
  search(query: $words, types: [PERSON, ORGANIZATION], first: 5) {
    nodes {
      ... on Agent {
        name
        slug
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoQuery, WhoQueryVariables>;