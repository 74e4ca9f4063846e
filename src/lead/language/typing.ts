/** What people in a hurry type, and what they mean. Words that are words of some language are not in here. */
const MEANT: Record<string, string> = {
  u: 'you', r: 'are', ur: 'your', n: 'and', plz: 'please', pls: 'please', thx: 'thanks', teh: 'the', wot: 'what', dose: 'does', wen: 'when', whn: 'when',
  ned: 'need', nede: 'need', neeed: 'need', wnat: 'want', wantt: 'want', lookin: 'looking', lokking: 'looking', serching: 'searching', abuot: 'about', abot: 'about', tehy: 'they',
  owenr: 'owner', ownr: 'owner', onwer: 'owner', foundr: 'founder', bos: 'boss', manger: 'manager', mangaer: 'manager', decieds: 'decides', descides: 'decides', decison: 'decision', desicion: 'decision',
  ofer: 'offer', qoute: 'quote', qute: 'quote', quotaton: 'quotation', estimat: 'estimate', contarct: 'contract', contrct: 'contract', propsal: 'proposal',
  aproved: 'approved', approvd: 'approved', aprovd: 'approved', bugdet: 'budget', budjet: 'budget', budgt: 'budget', thousnd: 'thousand', thosand: 'thousand', tousand: 'thousand', euors: 'euros', erous: 'euros',
  mnoth: 'month', mounth: 'month', moth: 'month', weks: 'weeks', wekes: 'weeks', agust: 'august', septmber: 'september', decembr: 'december', feburary: 'february', crissmas: 'christmas', chrismas: 'christmas', sumer: 'summer', sprng: 'spring',
  urgant: 'urgent', urgnt: 'urgent', urgend: 'urgent', assap: 'asap', asp: 'asap', immediatly: 'immediately', imediately: 'immediately', quikly: 'quickly', lates: 'latest', befor: 'before', beginn: 'begin', strat: 'start', satrt: 'start', strats: 'starts', tommorow: 'tomorrow', tomorow: 'tomorrow', nxt: 'next',
  webiste: 'website', wesbite: 'website', websit: 'website', websitte: 'website', sties: 'sites', stie: 'site', bussiness: 'business', busines: 'business', compny: 'company', comany: 'company', shud: 'should', cud: 'could', cuold: 'could', wud: 'would', wold: 'would', hav: 'have', gota: 'got to', recieve: 'receive', smeone: 'someone', sombody: 'somebody', evrything: 'everything',
  gest: 'guest', publsh: 'publish', prise: 'price', prize: 'price', rite: 'write', cal: 'call', fone: 'phone', maintainance: 'maintenance', maintanance: 'maintenance',
} // biome-ignore format: one subject a line

const TYPED = new RegExp(`(?<![\\p{L}\\p{N}'@./-])(?:${Object.keys(MEANT).join('|')})(?![\\p{L}\\p{N}'@/])`, 'gu')

/** "Wat" is a word of Dutch and of German dialects: it is a "what" only before English. */
const WHAT =
  /(?<![\p{L}\p{N}])wat(?= (?:do|does|did|are|r|u|you|ur|your|can|could|would|will|shall|about|else|kind|sort|services|price|exactly)(?!\p{L}))/gu

/** "Are ye hiring", "the stuff yous make": "ye" alone is a "yes" as well. */
const YE =
  /(?<![\p{L}\p{N}'])(?:(?<=(?:are|do|did|can|could|will|would|have|should|when|what|how|if|stuff|that|sites|of|for|to|with|from) )ye|yous|youse|yiz|y'?all)(?!['\p{L}\p{N}])/gu

/** Puts right what was typed wrong, as far as it is known: for rules that look for words. */
export const asMeant = (text: string): string =>
  text
    .replace(WHAT, 'what')
    .replace(YE, 'you')
    .replace(TYPED, (word) => MEANT[word] ?? word)
