import { matches } from '../language/matches.ts'
import { plain } from '../language/plain.ts'
import type { Anchor } from './anchor.ts'
import { announced } from './announced.ts'
import { ALSO_WORDS, asName, type NameFound, nameAt, speaksFor, TITLES, wordsAt } from './naming.ts'
import { isDescribedAsOther, speaksOfSelf } from './owner.ts'
import { isPlace } from './places.ts'
import { isBusinessOf, isCapital, isParticle, looksLikeName, type Segment } from './segment.ts'
import { standing } from './standing.ts'
import type { Statement } from './statement.ts'
import { isCommon, isFirstName, isMonthName, ROLES } from './words.ts'

/** "My name is": even small letters are a name after it. */
const SAYS_NAME =
  /(?<!\p{L})(?:my (?:full |first |last |real |sur)?(?:name|naem|nmae)(?:'s| is|:| is:)|mein nach?name (?:ist|lautet)|mi apellido es|mon nom de famille est|il mio cognome è|mijn achternaam is|em tên|tên (?:em|tôi|mình) là|t[oô]i l[aà]|smiyti|menya zovut|mene zvaty|watashi wa|mera naam|jina langu ni|my names|the name(?:'s| is)|(?<=^|[\n.,;!?:(] ?|(?:and|so|hi|hey|hello|yes|yeah|sure|ok|well|oh) )name(?:'s| is)|(?<=[,.;\n] )name(?= \p{L}{3,20}[.!]?(?:$|\n))|i go by|mein (?:voller |vollständiger )?name(?: ist|:| lautet)|ich hei(?:ß|ss)e|me llamo|mi nombre(?: es|:)|je m[' ]?app?el(?:le)?|je me nomme|mon nom(?: est|:)|mi chiamo|il mio nome è|ik heet|mijn naam is|chamo-me|me chamo|o meu nome é|meu nome é|jag heter|jeg heter|jeg hedder|mit navn er|nazywam się|mam na imię|jmenuji se|benim adım|mă numesc|numele meu este|nimeni on|a nevem|mein name iss|you can call me|just call me|everybody calls me|everyone calls me|people call me|for the attention of|attention of|attn\.?:?|меня зовут|мене звати|мо[её] имя(?: -| —)?|με λένε|το όνομά μου είναι|اسمي(?: هو)?|שמי|à l'attention de|a la atención de|all'attenzione di|t\.a\.v\.|zu händen(?: von)?|z\. ?hd\.?)(?!\p{L})/giu
/** "I'm": a capital letter has to follow, and no word that belongs to no name. */
const SAYS_WHO =
  /(?<!\p{L})(?:i(?:'m| am) called|i'm|i am|im|myself|z tej strony:?|det är|tu(?= \p{Lu}\p{Ll}+[.,(])|ben(?= \p{Lu})|(?:benim )?ad[ıi]m|ismim|(?:quick |short |brief )?intro(?:duction)?:|kurze vorstellung:|(?:ich )?stell(?:e)? mich (?:mal |kurz |gern ){0,2}vor:?|me presento[,:]?|about me:|zu mir:|(?:molto )?piacere[,:]|nice to meet you[,:]|enchantée?[,:]|encantad[oa][,:]|(?:it'?s|that'?s|that would be|this is) (?:only |just )?me,?|it'?s (?:your \p{L}{3,12} (?:customer|client|friend))|quem fala é(?: [oa])?|(?:inhaber(?:in)?|chef(?:in)?|ansprechpartner(?:in)?) bin ich,|(?:you (?:can|may|might) )?address me as|refer to me as|they call me|i answer to|(?:put|book|note|register|list|file)(?: \p{L}{1,10}){0,3} (?:under|down as|in as)|you(?:'re| are) (?:now )?(?:talking|speaking|chatting|writing|dealing) (?:to|with)|real name|(?<=^|[\n.,;!?:(] ?|(?:and|so|hi|hey|hello|yes|yeah|sure|ok|well|oh|the) )names?|this side|here (?:speaks|writes)|(?:just )?ask for|chied\p{L}{1,4} d[ie]|pregunt\p{L}{1,4} por|demandez|frag(?:en sie|t)? nach(?: (?:dem|der|em))?|vraag naar|pergunt\p{L}{1,4} (?:por|pel[oa])|verlangen sie|sie sprechen mit|du sprichst mit|sie schreiben mit|vous parlez (?:à|avec)|(?:le|les|te|os|la|lo) saluda|gestatten[,:]?|ansprechpartner(?:in)? (?:bin ich|ist|wäre)(?: selbst)?[,:]?|(?:le|te|les|os) (?:escribe|habla)|(?:est[áa]s? )?habla(?:ndo)? con|(?:sta )?parla(?:ndo)? con|le scrive|(?:u|je) spreekt met|hier (?:is|ist|spricht|schreibt|spreekt|schnackt|schwätzt|redt)(?: ihnen| euch| dir)?(?: der| die)?|dit is|ici|aquí|je me présente[,:]?|mi presento[,:]?|gez\.|(?:i\. ?[aAvV]\.|im auftrag:?)|(?<=^|[\n.,!?] ?)met|(?<=^|[\n.!?] ?|(?:hallo|servus|hi|hoi|hey|moin|tag|morgen|abend|gott|eich|grüezi|zusammen|mitenand)[,!]? )(?:hier|da) (?:ist?|isch) (?:der|die|da|de|d)|(?<=^|[\n.!?] ?|(?:hallo|servus|hi|hoi|hey|moin|tag|morgen|abend|gott|eich|grüezi|zusammen|mitenand)[,!]? )(?:der|die|da|de|d)(?= \p{Lu}\p{Ll}+ (?:von der|von dem|vom|aus der|aus dem) (?:\p{Lu}[\p{L}&-]{1,24} ?){1,4}(?:[,.!:\n]|$|wieder|nochmal|noch mal|hier|da(?!\p{L})))|hier (?:nochmal|noch mal|wieder)(?: der| die)?|(?<=^|[\n.,!?] ?)hier(?= \p{Lu}\p{Ll}+(?: \p{Lu}|[.,!]))|pon(?:ga)?(?:me)?|(?:(?:i|ich) )?bin?(?:'?s)?,? (?:die|der|da|de)|ich bin'?s,?|jsem|sunt|olen|jag är|jeg er|ich bin|(?:yo )?soy(?: la| el)?|habla|je suis|moi,? c(?:'est)?|c'est|sono(?: la| il)?|ik ben|sou(?: [oa])?|(?<=^|[\n.,:!?] ?)(?:i|ich|moi|yo|io|ik|me),(?= \p{Lu})|(?:sie|du|ihr) (?:können|kannst|könnt|dürfen|darfst) mich(?: ruhig| gern)?|fala [ao]|richtig (?:ist|heißt|wäre)|(?:it )?should (?:be|read|say)|(?:aqui|quem) (?:é|fala(?: é)?)(?: [oa])?|this is|its|it's|it is|call me|llám[ae]n?me|me (?:dicen|llaman)|appelle(?:z|s)?[ -]moi|nenn(?:t|en sie)? mich|chiamami|noem me|pode(?:s|m)? (?:me chamar|chamar-me|tratar-me)(?: de| por)?|(?:make|made) (?:it |them |the (?:quote|offer|invoice|proposal|estimate) )?out to|under the name(?: of)?|auf den namen|au nom de|a nombre de|a nome di|jestem|hello from|(?:best )?regards from|attention:?|(?:that|das|this)(?:'s| is| ist| would be| wäre|'d be))(?!\p{L})/giu
/** Those after which a company or a day may stand as well. */
const IN_THE_NAME =
  /^(?:hello from|richtig|(?:it )?should|(?:best )?regards from|put|book|note|register|list|file|made?|under|auf den|au nom|a nom|i\. ?[av]|im auftrag)/
/** Those after which only a common first name is the visitor's. */
const BY_FIRST_NAME =
  /^(?:call me|pon|(?:sie|du|ihr) [^ ]+ mich|hier noch|hier wieder|fala|(?:i|ich|moi|yo|io|ik|me),|soy (?:la|el)|sono (?:la|il)|tu$|det är|they call|i answer|it'?s your|its$|names?$|this side|met$|llám|me (?:dicen|llaman)|appelle|nenn|chiamami|noem|pode|(?:i |ich )?bin |ich bin'?s|jsem|sunt|olen|jag är|jeg er|hier$|hier \p{L}+ d|(?:hier |da )?(?:is |ist )?(?:der|die|da|de|d)$|chied|pregunt|pergunt|demandez|frag|vraag|verlangen|aqui )/u
/** A name by itself in the place of one: "my name Anna Kowalski", "Me: Anna Kowalski". */
const LABELS_NAME =
  /(?:^|[\n.,;!?] ?)(?:(?:my|mi|mein|mon) (?:name|nombre|nom)|me|(?:full |contact )?name(?: is| ist| lautet)?|contact(?: person)?|ansprechpartner(?:in)?|kontakt|nombre|nom|nome|naam|ich selbst|mich|my (?:business )?card|visitenkarte|signature)(?::| (?=\p{Lu}))/giu
/** Scripts without spaces between words: "我叫王小明". */
const SAYS_NAME_UNSPACED =
  /(?:我叫|我的名字是|私の名前は|名前は|제 이름은 ?)([\p{sc=Han}]{2,4}|[\p{sc=Hangul}]{2,4}|[\p{sc=Katakana}ー・]{2,12})(?=[\s,.，。、!！?？]|です|と|입니다|来自|$)/gu
/** What may follow a name in small letters; anything else says that it was no name: "I'm WordPress developer". */
const FOLLOWS =
  /^(?:\s*$|\s*[,.;:!?()\n–—/|&"+\d-]|\s(?:from|at|with|of|and|here|btw|again|by|i|we|my|our|calling|speaking|writing|over|up|på|the|a|an|in|on|but|so|who|owner|founder|ceo|from|und|aus|von|vom|bei|ich|wir|mein|der|die|y|de|del|desde|dueño|dueña|et|d[eu]|chez|je|e|di|en|van|ik|übrigens|nice|pleased|you|please|for|representing|or|not|company|firm|email|mail|phone|tel|mobile|this|that|head|director|manager|tengo|necesito|quiero|busco|tenho|preciso|ho|cerco|hab|brauche|suche|need|want|have|what|how|can|could|is|it|to|as)(?!\p{L}))/iu

/** Endings of what somebody is or does rather than is called. */
const DESCRIBES =
  /.(?:ly|ed|ing|able|ible|ful|less|ous|ive|[^aeiou]er|or|ist|ant|ent|ic|ical|tial|cial|[^aeiou]ate|[aiu]t[ao]|[ai]d[ao]|os[ao]|tée?|iert|lich|isch|haft|voll|los)$/iu
/** What German puts together for what somebody does. */
const PROFESSION =
  /.(?:vorsitzende|sprecher|leiter|führer|meister|inhaber|manager|berater|händler|entwickler|designer|lehrer|arzt|ärzt|anwalt|anwält|techniker|mitarbeiter|planer|beauftragte|verwalter|betreiber|besitzer|gründer)(?:in|[rn])?$/iu

/** "He said: my name is Peter". */
const SAID_BY_OTHERS =
  /(?<!\p{L})(?:he|she|they|who|someone|somebody|er|sie) (?:said|says|told|wrote|asked|claims|sagte?)[^.!?\n]*$/iu
/** Two lines of a form. */
const NAME_FIELDS =
  /(?<!\p{L})(?:first|given|vor)[ -]?name(?::| is)? ?(?<first>\p{L}[\p{L}'-]{1,30})[\s,;/|]{1,3}(?:last|sur|family|nach)[ -]?name(?::| is)? ?(?<last>\p{L}[\p{L}'-]{1,30})/giu
/** "I'm Peter, no wait, Paul". */
const TAKEN_BACK =
  /^[,.]? ?(?:[-–—] ?)?(?:(?:no|sorry|oops|i mean|wait|rather|make that|scratch that),? ){1,3}(?:it's |i'm )?(?=\p{Lu})/iu

/** "Robert Nowak is my name": the words before. */
const NAMED_AFTER =
  /(?<=\p{L})(?:'s the name|,? (?:är namnet|is de naam|ist der name|es el nombre|est le nom|è il nome|is who(?:'s| you're| you are)|is the one (?:writing|asking)|\((?:she|he|they)(?=\/)|(?:au|à mon) clavier|to m[oō]u?shimasu|is my (?:real |full |last |family |sur)?name|ist mein nachname|es mi apellido|est mon nom de famille|è il mio cognome|is mijn achternaam|(?:ist |war )?mein name|es mi nombre|est mon nom|è il mio nome|is mijn naam|is the name(?! (?:of|for|on) )|mein name(?! ist| lautet|:)|my name(?! is|'s|:)|hei(?:ß|ss)e? (?:ich|i)|hoa(?:ß|s)s? (?:ich|i)|me llamo(?! \p{Lu})|mi chiamo(?! \p{Lu})|je m'appelle(?! \p{Lu})|heet ik|heter jag|vagyok|am apparat|à l'appareil|al (?:habla|aparato)|speaking|this side|(?:that's|that is|it's|this is) me|das bin ich|soy yo|c'est moi|sono io|dat ben ik|says (?:good\p{L}*|hi|hello|thanks|bye)))(?!\p{L})/giu

/** "Ask for Youssef. That's me": the sentence before names them. */
const THATS_ME =
  /(?<=\p{L})[,.?!]{0,2} \(?(?:(?:that's|that is|that would be|which is|who is|is) me(?! \p{L}{2,10}ing(?!\p{L}))|d[ae]s bin? (?:ich|i)|soy yo|c'est moi|sono io|dat ben ik|sou eu|to ja|det är jag|servidora?)(?!\p{L})/giu

/** "I'm not called Meier but": what the name is not. */
const NOT_BUT =
  /^ (?:not|nicht|pas|niet|non) \p{Lu}\p{L}{1,20}(?: \p{L}{1,8}){0,3},? (?:but|sondern|mais|maar|ma|bensì)(?= \p{Lu})/iu
/** What somebody says who thinks about it: "my name is uh Anna". */
const FILLERS = /^(?:(?: is| uh| um| er| äh| ähm| eh| euh|,)(?= |,))+/iu
/** What may follow a name that nobody knows where only one may stand: "call me Moth if you must". */
const ENDS = /^(?:\s*$|[.!;]|,(?! (?:or|oder|ou|o)(?!\p{L}))|\s(?:if|please|bitte|por favor|everyone)(?!\p{L}))/iu
/** Where somebody is from, or who they are besides. */
const INTRODUCES_MORE =
  /^,? ?(?:from|at|over|here|calling|speaking|vo[mn]|aus|de|di|van|på|från|again|, (?:ceo|cto|owner|founder))(?!\p{L})/iu
/** "Sono Stanco di aspettare": it is what somebody is, as to what they do. */
const DOES = /^ (?:di|de|of|att|von|to) (?!la |el |los |las |the |our |der |dem |una? )\p{Ll}/u
/** "I am", in languages that say so of professions without an article. */
const NO_ARTICLE = /^(?:sono|(?:yo )?soy|je suis|ik ben|jag är|jeg er|sou|jsem|sunt|olen)/
/** "Call me": nothing but a name is behind it where no more follows. */
const IS_CALLED = /^(?:call|i'm called|i am called|llám|me |they|i answer|appelle|nenn|chiamami|noem|names?$)/

/** "Hi its zoe". */
const HAILED = /^\W*(?:hi|hey|hiya|hello|hallo|moin)[,!]? $/i
const MAX_TRIED = 40
/** Names after words such as "my name is" and "I'm". */
function introduced({ text, asked, heard }: Statement, shouted: boolean, emails: readonly string[]): NameFound[] {
  const found: NameFound[] = []
  let tried = 0
  const take = (match: RegExpExecArray, strong: boolean) => {
    tried += 1
    if (tried > MAX_TRIED || /["“„«]$/.test(text.slice(0, match.index).trimEnd())) return
    const said = match.index + match[0].length
    const rest = text.slice(said, said + 60)
    const at = said + ((strong && (NOT_BUT.exec(rest) ?? FILLERS.exec(rest))?.[0].length) || 0)
    const separator = /^ ?[:,]? ?/.exec(text.slice(at, at + 3))?.[0].length ?? 0
    const start = at + separator
    const name = inFull(nameAt(text, start, strong))
    // "The name's Bond Street Dental" is no person.
    const next = name && name.words.length > 1 ? wordsAt(text, name.end)[0]?.word : undefined
    if (next && isCapital(next) && isBusinessOf(name?.words[0], next) && !isFirstName(name?.words[0])) return
    if (name && (strong || fits(match, name, start))) {
      const value = asName(name.words)
      if (strong || !heard(value)) found.push({ value, start, end: name.end })
      return
    }
    // "hi im anna", "i'm tom from acme": in small letters, only a name that everybody knows.
    const word = wordsAt(text, start)[0]
    if (strong || !word || separator > 1 || !isFirstName(word.word) || isCommon(word.word)) return
    const comesFrom =
      /^it'?s$/i.test(match[0]) &&
      (/^ (?:from|here|again)(?!\p{L})/u.test(text.slice(word.end)) || HAILED.test(text.slice(0, match.index)))
    if (
      (!comesFrom &&
        /^(?:it|c'est|hello|regards|(?:best )?regards|name$|met$|me (?:dicen|llaman)|llám|appelle|made?|put|under|au nom|a nom|i\. ?[av]|call)/iu.test(
          match[0],
        )) ||
      (isCapital(word.word) && !shouted)
    )
      return
    if (ALSO_WORDS.test(plain(word.word)) || !FOLLOWS.test(text.slice(word.end, word.end + 14))) return
    const second = wordsAt(text, word.end)[0]
    const withSurname =
      second &&
      !isCommon(second.word) &&
      !isParticle(second.word) &&
      /^(?:\s*$|[,.!\n]| from )/.test(text.slice(second.end, second.end + 6))
    const parts = withSurname && second ? [word.word, second.word] : [word.word]
    found.push({ value: asName(parts), start, end: (withSurname ? second?.end : undefined) ?? word.end })
  }

  /** "Bond, James Bond": the second is the whole of it. */
  const inFull = (name: ReturnType<typeof nameAt>): ReturnType<typeof nameAt> => {
    if (!name || !text.startsWith(', ', name.end)) return name
    const whole = nameAt(text, name.end + 2, false)
    return whole && whole.words.length > name.words.length && whole.words.at(-1) === name.words.at(-1) ? whole : name
  }

  /** Whether a number or an address stands right before. */
  const behindNumber = (at: number) => /[\d@][\w.]{0,40}[\s,.–-]*$/.test(text.slice(Math.max(0, at - 44), at))

  /** Whether capital words after "I'm" are a name, rather than what somebody is. */
  const fits = (match: RegExpExecArray, name: { words: string[]; end: number }, start: number): boolean => {
    const said = match[0].toLowerCase()
    const [first = '', ...more] = name.words
    if (shouted || /^[\p{Lu}]{2,4}$/u.test(first) || isParticle(first)) return false
    // "I'm Chad from RankRocket": some countries and cities are first names too.
    const place = isPlace(name.words.join(' '))
    if (place && !(isFirstName(first) && /^ (?:from|here)(?!\p{L})/u.test(text.slice(name.end)))) return false
    if (text.slice(match.index + match[0].length, start).trim() === ',') return false
    if (/ me,?$/.test(said)) return isFirstName(first)
    if (/^(?:i|ich|moi|yo|io|ik|me),$/.test(said))
      return isFirstName(first) || (more.length > 0 && /^,/.test(text.slice(name.end)))
    const known = isFirstName(first) || asked.name || emails.some((email) => speaksFor(email, name.words))
    const following = text.slice(name.end, name.end + 14)
    if (!known && !FOLLOWS.test(following) && !ENDS.test(following) && !/^\s\p{Lu}/u.test(following)) return false
    const introducesMore = INTRODUCES_MORE.test(following)
    const unsure = !known && more.length === 0
    if (unsure && (DESCRIBES.test(first) || DOES.test(text.slice(name.end)))) return false
    // "Sono Architetto a Pisa"
    if (unsure && NO_ARTICLE.test(said) && !introducesMore) return false
    // "I am Honorary Secretary": a kind of office.
    const office = wordsAt(text, name.end)[0]?.word ?? ''
    if (!isFirstName(first) && more.length === 0 && isCapital(office) && ROLES.has(plain(office))) return false
    const titled = TITLES.test(text.slice(start, start + 12).trimStart())
    if (said.startsWith('attention')) return known || more.length > 0
    // "…2671, that's Dolores Pacheco with Pacheco Fire"
    if (/^(?:that|das)/.test(said)) {
      return (
        isFirstName(first) &&
        more.length > 0 &&
        (behindNumber(match.index) || /^ (?:with|from|at|of|von|vom|bei)(?!\p{L})/u.test(following)) &&
        !/^ (?:from|of|at|with) (?:your|the|my|our) /.test(text.slice(name.end)) &&
        !isDescribedAsOther(text.slice(name.end))
      )
    }
    if (titled && said === 'hier') return true
    if (IN_THE_NAME.test(said)) return known && (more.length > 0 || (asked.name && said.startsWith('put')))
    if (said === 'ben') return match[0] === 'ben'
    if (IS_CALLED.test(said) && (asked.name || ENDS.test(following))) return true
    if (BY_FIRST_NAME.test(said))
      return isFirstName(first) || (introducesMore && (said === 'det är' || (more.length > 0 && /bin? d/.test(said))))
    // "Just ask for Gwen", beside the number that is to be called
    if (/^(?:just )?ask for/.test(said))
      return (
        isFirstName(first) &&
        !/^ (?:at|in) \p{L}/u.test(following) &&
        !isDescribedAsOther(text.slice(name.end)) &&
        (asked.contact || /\d{3}[^\d@]{0,30}$/.test(text.slice(Math.max(0, match.index - 40), match.index)))
      )
    if (said === 'im') return known && !isCommon(first) && (match[0] === 'Im' || isFirstName(first))
    if (/^(?:this is|it's|it is|c'est|habla$|dit is|hier is|ici|aquí|myself)/.test(said)) {
      const opens = /(?:^|[\n.!?,] ?)(?:[\p{L}]{2,12}[,!.]? ){0,3}$/u.test(
        text.slice(Math.max(0, match.index - 40), match.index),
      )
      if (/^ (?:who|that|qui|que|which)(?!\p{L})/u.test(following)) return false
      if (asked.name || titled || (said === 'myself' && known)) return true
      return (
        (opens || emails.some((email) => speaksFor(email, name.words))) &&
        (introducesMore || known || (asked.contact && more.length > 0) || isFirstName(first)) &&
        (isFirstName(first) || more.length > 0 || said === 'this is' || introducesMore)
      )
    }
    if (more.length === 0 && PROFESSION.test(first) && !isFirstName(first)) return false
    if (/^(?:ich bin|hier)/.test(said)) return known || titled || more.length > 0 || /^ vom? /.test(following)
    return true
  }

  for (const match of matches(text, SAYS_WHO)) take(match, false)
  for (const match of matches(text, SAYS_NAME))
    if (!SAID_BY_OTHERS.test(text.slice(Math.max(0, match.index - 40), match.index))) take(match, true)
  for (const { 0: said, index, groups = {} } of matches(text, NAME_FIELDS)) {
    const value = asName([groups.first ?? '', groups.last ?? ''])
    found.push({ value, start: index, end: index + said.length })
  }
  for (const name of found.slice()) {
    const link = TAKEN_BACK.exec(text.slice(name.end, name.end + 40))
    const right = link && nameAt(text, name.end + link[0].length, false)
    if (right) found.push({ value: asName(right.words), start: name.end + link[0].length, end: right.end })
  }
  for (const match of matches(text, SAYS_NAME_UNSPACED)) {
    const value = match[1] ?? ''
    found.push({ value, start: match.index + match[0].indexOf(value), end: match.index + match[0].length })
  }
  for (const match of matches(text, LABELS_NAME)) {
    const at = match.index + match[0].length
    const name = nameAt(text, at + (text[at] === ' ' ? 1 : 0), false)
    // "Name der Domain"
    const begins = match[0].endsWith(':')
      ? !/^(?:der|des|del|du)$/.test(name?.words[0] ?? '')
      : isCapital(name?.words[0] ?? '')
    if (begins && name && (name.words.length > 1 || isFirstName(name.words[0])) && !isPlace(name.words.join(' '))) {
      found.push({ value: asName(name.words), start: at, end: name.end })
    }
  }
  return found
}

/** Names that stand before the words which say that they are names. */
function followed({ text, heard }: Statement): NameFound[] {
  const found: NameFound[] = []
  const said = [...matches(text, NAMED_AFTER), ...matches(text, THATS_ME)]
  for (const match of said.slice(0, MAX_TRIED)) {
    const before = text.slice(Math.max(0, match.index - 60), match.index)
    const stretch = before.split(/[,;:.!?\n()"] ?/).at(-1) ?? ''
    const words = stretch.trim().replace(TITLES, '').split(' ')
    // "Wer anruft, soll nach Frau Wenzel fragen, das bin ich"
    const until = words.findLastIndex(isCapital) + 1
    const from =
      words
        .slice(0, until)
        .findLastIndex(
          (word, at) =>
            !isParticle(word) && (!isCapital(word) || (isCommon(word) && !isMonthName(word, words[at + 1]))),
        ) + 1
    const small = words.length === 1 && isFirstName(words[0]) && !ALSO_WORDS.test(words[0] ?? '')
    const name = small ? words : words.slice(from, until)
    while (/^(?:der|die|das|den|dem|el|la|le)$/.test(name[0] ?? '')) name.shift()
    const sure =
      isFirstName(name[0]) ||
      (from === 0 &&
        (name.length > 1 || (/speaking|appa?r|clavier/.test(match[0]) && !DESCRIBES.test(name[0] ?? '')))) ||
      /name|nom|naam|heter|vagyok|hei(?:ß|ss)|hoa(?:ß|s)|llamo|chiamo|appelle|heet|shimasu|she|who| me$|bin? (?:ich|i)$|soy yo|moi|io$|ben ik|eu$|jag$|servidor/i.test(
        match[0],
      )
    if (
      (words.length - until > 1 && !small) ||
      !sure ||
      !looksLikeName(name, { lowerCase: small }) ||
      isPlace(name.join(' ')) ||
      heard(asName(name))
    )
      continue
    const start = text.lastIndexOf(name.join(' '), match.index)
    found.push({ value: asName(name), start, end: start + name.join(' ').length })
    // "Gasser mein Name, Urs Gasser"
    const whole = nameAt(text, match.index + match[0].length + 2, false)
    if (whole && whole.words.length > name.length && whole.words.at(-1) === name.at(-1))
      found.push({ value: asName(whole.words), start: match.index + match[0].length + 2, end: whole.end })
  }
  return found
}

/** Finds the names that a visitor gives as their own in a message, in order. */
export function namesIn(
  statement: Statement,
  segments: readonly Segment[],
  anchors: readonly Anchor[],
  emails: readonly string[],
): NameFound[] {
  const shouted = !/\p{Ll}/u.test(statement.text) && statement.text.replace(/\P{L}/gu, '').length > 12
  const own = [...emails, ...anchors.filter(({ kind, own }) => own && kind === 'email').map(({ value }) => value)]
  const self = introduced(statement, shouted, own)
  if (statement.asked.others && anchors.length === 0 && self.length === 0 && !speaksOfSelf(statement.text)) return []
  const said = [...self, ...announced(statement, segments, own), ...followed(statement)]
  return [...said, ...standing(statement, segments, own, said)].sort((a, b) => a.start - b.start || a.end - b.end)
}
