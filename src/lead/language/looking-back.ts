import { END, latin, START } from './calendar.ts'

/** What tells of what has been. */
export const PAST = latin(
  `${START}(?<!(?:gets?|be|being|getting|becomes?|will be) )(?:since|last|past|previous|founded|established|back in|seit|letzte[nmrs]?|vorige[nmrs]?|vergangene[nmrs]?|gegründet|desde|pasad[oa]|depuis|dernier|dernière|sinds|vorig|desde|ago|ran out|ended|expired|died|broke down|(?:was|were)(?! (?:von|für|bis|ab|gegen|zum|ende|anfang|mitte|hoping|thinking|planning|wondering|looking))|went|told|charged|approved|signed|launched|opened|hired|built|received|happened|asked|(?:we|i|they|he|she) (?:just |only |recently |finally )?(?!need|want|hop|plan|wish|intend|lik|expect|aim|target|start|finish|launch|decid|agre|indicat|suggest|mention|propos|specif|pencil|request|schedul|promis|pick)\\p{L}{2,12}ed|moved (?:here|into|house|premises|shop)|started (?:out|up|trading)|set up shop|(?:we|i|they) (?:got (?:the|our|my|a|an)(?! deadline)|bought|saw|wrote|met|won|sold|began|took over)|(?:avons|ai|ont|sommes) (?!prév|pens|décid|besoin|envie)\\p{L}{1,12}(?:és?|ert)|(?:hemos|he|han) (?!pens|previst|decid)\\p{L}{3,12}(?:ado|ido|ierto)|(?:abbiamo|ho|hanno) (?!pens|previst|decis)\\p{L}{1,12}(?:ato|ito|uto|erto)|wurde|war|hatte|waren|hatten|estaba|fue|était|avait)${END}`,
)
/** What was, up to what is to be: "approved, and we need it live by", "they told us that it will be shut down on". */
const ANOTHER_THOUGHT =
  /^.*\s(?:and|but|needs?|must|want|should|that|which|who|will|won't|would|before|until|because|if|so|und|aber|muss|dass|wird|werden|soll|sollen|bevor|weil|y|pero|será|antes|et|mais|doit|sera|avant|sarà|prima|ma|zal|moet)\s/su
/** "They want it signed by": done, but not yet. */
const WANTED_DONE =
  /\s(?:(?:wants?|needs?|likes?|must|should|get|getting|to be|will be|can be)\s(?:\S{1,12}\s){0,2}|(?:wants?|needs?|likes?|have|having|get|getting|see|seeing)\s(?:our|the|a|an|my|it|this|that|everything|something)\s(?:\S{1,12}\s){0,4}?)\S{2,12}ed\s/
/** "The last week of June" is not over for being the last. */
export const LAST_PART =
  /last (?:week|weeks|days?|quarter|(?:mon|tues|wednes|thurs|fri|satur|sun)day) (?:of|in)|letzten? \p{L}{3,9}(?:tage?n?|woche)|letzten? tag/u
/** The same, right before a date. */
export const PAST_BEFORE = latin(
  `${START}(?:since|last|past|previous|founded in|back in|seit|letzte[nmrs]?|vorige[nmrs]?|desde|depuis|sinds)\\s?(?:the )?$`,
)

/** "Wir sind im Mai umgezogen": what has been stands behind the date. */
const HAVE = latin('(?<!\\p{L})(?:haben?|hat|hatten?|sind|bin|ist|wurden?)(?:\\s\\p{L}{1,12}){0,3}\\s$')
const HAS_BEEN = latin(
  '^(?:\\s\\p{L}{1,14}){0,4}?\\s(?!geplan|gesag|gedach|genüg|gern|genau|gegen|gesetz|gefragt)(?:\\p{L}{0,4}ge\\p{L}{2,10}(?:t|en)|eröffnet|übernommen|bekommen|verkauft|beschlossen)(?! (?:sein|werden|haben))(?!\\p{L})',
)
const LAST_YEAR =
  /^,? (?:of |in |del |de )?(?:last (?:year|month)|letzte[nms] (?:jahr|monat)|vorige[nms] jahr|(?:el |del )?(?:año|mes) pasado|l'an(?:née)? derniè?re?|(?:l'|dell')anno scorso|vorig jaar|(?:do )?ano passado)/
/** What stands around the date tells of what has been. */
export const looksBackAfter = (text: string, index: number, length: number) =>
  LAST_YEAR.test(text.slice(index + length, index + length + 24)) ||
  (HAS_BEEN.test(text.slice(index + length, index + length + 80)) &&
    HAVE.test(text.slice(Math.max(0, index - 50), index)))

/** What stands before the date tells of what has been: "the partners approved it in February". */
export function looksBack(text: string, index: number): boolean {
  return PAST.test(
    text
      .slice(Math.max(0, index - 60), index)
      .replace(WANTED_DONE, ' ')
      .replace(ANOTHER_THOUGHT, ''),
  )
}
