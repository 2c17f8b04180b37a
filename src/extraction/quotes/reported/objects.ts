/** What is renewed by saying it again, as a charter is not. */
export const SAID_AGAIN =
  /^(?:calls?|appeals?|pleas?|demands?|requests?|pledges?|promises?|vows?|commitments?|offers?|warnings?|threats?|invitations?|objections?|criticisms?|accusations?|claims?|allegations?|complaints?|concerns?|thanks|support|opposition|condemnation|solidarity|resolve|insistence)$/

/** What is not given to those to whom it is denied. */
export const REFUSED =
  /^(?:access|entry|permission|bail|visas?|services?|requests?|motions?|applications?|appeals?|petitions?|funding|funds|aid|asylum|parole|admission|leave|treatment|rights?|ability|opportunity|chance|vote)$/

/** What is proposed to a house, and is not what is said. */
export const LAID_BEFORE = /^(?:bills?|legislation|amendments?|motion)$/

/** What is urged, and not who: "restraint", "the release of". */
export const ACTS =
  /^(?:restraint|calm|caution|patience|dialogue|moderation|vigilance|unity|peace|talks|action|release|reforms?|[a-z-]{3,}(?:tion|sion|ment|ance|ence))$/

/** What is offered in words. */
export const COURTESIES = /^(?:condolences|congratulations|sympath(?:y|ies)|apolog(?:y|ies)|thanks|gratitude)$/
