import { matches } from '../language/matches.ts'
import { plain } from '../language/plain.ts'
import { AGREES, ASKS_BACK, bareName, withoutDomain } from './bare-name.ts'
import { companyLabel } from './email.ts'
import { isIntroduced, ROLE_SAID, SAYS_ROLE } from './introduced.ts'
import { ALSO_WORDS, asName, type NameFound, speaksFor, TITLES, wordsAt } from './naming.ts'
import { isDescribedAsOther, mentionsPerson, namesOtherPerson } from './owner.ts'
import { isPlace } from './places.ts'
import { behindAnchor, besideAnchor, isCapital, looksLikeName, type Segment } from './segment.ts'
import { OFFER_TO, SENT_TO, TO } from './sent-to.ts'
import { closingOf, isInitial, isSigned } from './signed.ts'
import type { Statement } from './statement.ts'
import { isCommon, isFirstName, squashed } from './words.ts'

/** Who asks for a call of their own. */
const CALL_ME =
  /(?<!\p{L})(?:(?:call|ring|phone|text) me|(?:me|m') ?(?:r?appeler|téléphoner|joindre)|(?:r?appelez|téléphonez)-moi|rufen sie mich|ruft mich|llám[ea]\p{L}{0,2}me|me llam\p{L}{1,3}|mi chiam\p{L}{1,3}|chiam\p{L}{1,4}mi|bel me|belt u me)(?!\p{L})/iu
/** As many names are looked for in one message. */
const MAX_TRIED = 40

const GREETS =
  /^(?:hi|hello|hey|dear|hallo|liebe|lieber|moin|servus|grüezi|grüß gott|guten (?:tag|morgen|abend)|good (?:morning|afternoon|evening|day)|hola|buen[oa]s|bonjour|bonsoir|buongiorno|buonasera|salve|ciao|salut|goedemorgen|goedemiddag|goedendag|goedenavond|bom dia|boa tarde|boa noite|olá|oi|hoi|griaß|thanks|thank you|danke|merci|gracias|cheers|sorry)(?!\p{L})/iu
const CAPITALISED = /(?<![\p{L}@.'-])\p{Lu}\p{Ll}{2,20}(?![\p{L}'-])/gu
/** Somebody who is spoken to. */
const GREETED =
  /(?:hi|hello|hey|dear|hallo|liebe[r]?|moin|hola|bonjour|ciao|thanks|thank you|danke|merci|gracias),? $/iu
const ME =
  /(?<!\p{L})(?:me|i am|i'm|ich bin|soy|je suis|my card|mich|offer|quote|files|details|yo|moi|that is|sono|ik ben)(?!\p{L})/iu

/** Names that stand by themselves: beside an address or a number, in a signature, or as the answer to a question. */
export function standing(
  statement: Statement,
  segments: readonly Segment[],
  emails: readonly string[],
  said: readonly NameFound[],
): NameFound[] {
  const { text, asked, heard } = statement
  const found: NameFound[] = []
  for (const [index, segment] of segments.entries()) {
    if (segment.anchor || found.length >= MAX_TRIED) continue
    const closing = closingOf(segment.text)
    const sentTo =
      (SENT_TO.exec(segment.text) ??
        (segments[index + 1]?.anchor ? OFFER_TO.exec(segment.text) : null) ??
        ((asked.contact || asked.name) && index < 2 ? TO.exec(segment.text) : null))?.[0] ?? ''
    const opensAnswer = segments.slice(0, index).every(({ text: said }) => AGREES.test(said))
    const bare = bareName(segment.text.slice(sentTo.length), {
      closing,
      answers: asked.name && opensAnswer,
      reached: !!segments[index + 1]?.anchor,
    })
    const beginning = wordsAt(bare, 0).map(({ word }) => word)
    const words = bare.split(' ')
    const whole = looksLikeName(words)
    const small = !whole && words.length <= 3 && looksLikeName(words, { lowerCase: true })
    if (!whole && !small && !(asked.name && index === 0)) continue
    const at = segment.start + (/^\s*/.exec(text.slice(segment.start, segment.start + 4))?.[0].length ?? 0)
    const before = text.slice(Math.max(0, at - 60), at)
    const named = isFirstName(words[0])
    const behind = text.slice(at + segment.text.length)
    const isLast = segment === segments.at(-1) || /^ \([^()\n]{3,40}\)[.!]?$/.test(behind)
    const signs = isSigned(words, before, closing, isLast)
    const add = (whole: readonly string[]) => {
      const parts = withoutDomain(whole, emails)
      const value = asName(parts)
      if (!heard(value) && !namesOtherPerson(segment.before)) {
        const offset = text.indexOf(parts.join(' '), segment.start)
        const start = offset < 0 ? segment.start : offset
        if (isDescribedAsOther(text.slice(start + parts.join(' ').length))) return
        found.push({ value, start, end: start + parts.join(' ').length })
      }
    }
    if (followsName(at, words) || isAgreed(segment)) continue
    const asks = /^ ?\?/.test(behind)
    if (asks && !named) continue
    if (signs && (whole || (small && words.length <= 2 && named && !asks))) {
      if (!isPlace(bare)) add(words)
      continue
    }
    const greeted = GREETS.test(segments[index - 1]?.text ?? '') && /, ?$/.test(before)
    const opens =
      index === 0 || (greeted && index === 1) || (index <= 2 && at > 0 && isOpening(segment) && !followsOther(segment))
    const mayIntroduce = () =>
      opens || (named && segment.before.trim() === '' && (index === segments.length - 2 || !followsOther(segment)))
    const role = words.length > 1 && isIntroduced(text, segments, index, words, opens) && mayIntroduce()
    // "Guten Tag, Dr. Silke Baumann. Ich hätte gern": nobody greets others by their whole name.
    const isWhole =
      greeted &&
      index === 1 &&
      whole &&
      named &&
      words.length > 1 &&
      /^\.? ?(?:\.|\n)/.test(text.slice(at + segment.text.length))
    const place = isPlace(bare) && !(role && named)
    if (place || GREETS.test(segment.text) || (greeted && !role && !isWhole)) {
      if (!speaks(words)) continue
    }
    const beside =
      [1, 2, 3, 4].some((step) => besideAnchor(segments, index, step)) ||
      segments[index - 1]?.anchor?.own ||
      behindAnchor(segments, index)
    const previous = segments[index - 1]?.text ?? ''
    const evidence = speaks(words) || isFirstName(words[0])
    if (
      whole &&
      words.length <= 4 &&
      (role || isWhole || ((named || isInitial(words) || TITLES.test(segment.text)) && closes(index)))
    ) {
      add(words)
    } else if (whole && words.length === 1 && isReversed(index)) {
      add([segments[index + 1]?.text ?? '', ...words])
    } else if (whole && words.length > 1) {
      const other = !evidence && segments[index + 1]?.text.split(' ')
      if (other && isFirstName(other[0]) && looksLikeName(other)) continue
      // "Zbigniew Wąsowski, tel. +48 …, Pensjonat Pod Śnieżką": whoever gave a whole name gives a house next.
      if (!evidence && !asked.name && found.some(({ value }) => value.includes(' '))) continue
      // "Send it to Priscilla Nunn, digital@wombarra.example": to whom, and where.
      const sent = sentTo !== '' && segments[index + 1]?.anchor?.own
      const askedNow = (asked.name || asked.contact) && index <= 3
      if (
        speaks(words) ||
        sent ||
        isAlone(index, words) ||
        (segments.length > 1 && segments.every((other) => other === segment || other.anchor?.own)) ||
        (beside && (evidence || asked.name || asked.contact || ROLE_SAID.test(previous) || isCard(index))) ||
        (asked.company && index <= 2 && isFirstName(words[0]) && (index > 0 || TITLES.test(segment.text))) ||
        (askedNow &&
          (beside ||
            (asked.name && (index === 0 || (index === 1 && !/^\p{Lu}\p{Ll}+ \p{Lu}/u.test(previous)))) ||
            evidence)) ||
        (ME.test(previous.slice(-40)) &&
          segment.before.length > 0 &&
          (evidence || asked.name || ROLE_SAID.test(previous)))
      )
        add(words)
    } else if (whole && words.length === 1) {
      const answers =
        asked.name &&
        found.length + said.length === 0 &&
        (named || !/.(?:ous|less|ful)$/.test(bare)) &&
        (index === 0 || segments.length <= 3) &&
        (text.length < 60 || asked.surname || (index === 0 && (named || /[.!\n]/.test(text.charAt(at + bare.length)))))
      const afterRole =
        (ROLE_SAID.test(previous) ||
          (SAYS_ROLE.test(previous) && (named ? /^(?:[,.;\n]|$)/ : /^(?:[.;\n]|$)/).test(behind))) &&
        (isFirstName(words[0]) || TITLES.test(segment.text)) &&
        !namesOtherPerson(`${previous} `)
      // "Please call me: 0173 4410927, Frau Öztürk"
      const isCalled = TITLES.test(segment.text) && CALL_ME.test(text)
      const card =
        isCard(index) &&
        segments[index + 1]?.anchor?.own &&
        LAST_WORD.exec(segments[index + 1]?.before ?? '')?.[1] === words[0]
      const behindNumber = segments[index - 1]?.anchor?.own && segments[index - 1]?.anchor?.kind === 'phone'
      const last =
        behindNumber &&
        (asked.contact || isCalled || !TITLES.test(segment.text)) &&
        (asked.contact ? /[\d)] $/ : isCalled ? /^, $/ : /^[\d), ]*$/).test(text.slice(at - 2, at)) &&
        /^[.!\n]|^$/.test(behind)
      if (
        answers ||
        (index === 0 && ASKS_BACK.test(segments[1]?.text ?? '')) ||
        card ||
        last ||
        isAlone(index, words) ||
        (isCalled && segment.before.trim() === '' && segments[index + 1]?.anchor?.own) ||
        ((beside || (isLast && segments.some(({ anchor }) => anchor?.own))) &&
          asked.contact &&
          TITLES.test(segment.text)) ||
        (beside && (speaks(words) || named)) ||
        afterRole
      )
        add(words)
    } else if (small) {
      const known = isFirstName(words[0]) && !ALSO_WORDS.test(plain(words[0] ?? ''))
      const answers =
        asked.name &&
        found.length + said.length === 0 &&
        opensAnswer &&
        words.length <= 3 &&
        (known || text.length < 40) &&
        // "diolch, really looking forward"
        (known || segments.every((other) => other === segment || other.anchor || other.text.split(' ').length < 3))
      if (answers || (words.length <= 3 && beside && (speaks(words) || known))) add(words)
    } else if (asked.name && index === 0) {
      const stop = beginning.findIndex((word) => isCommon(word))
      const parts = beginning.slice(0, stop)
      const followed =
        /^(?:i|will|is|does|works|here|reicht|genügt|på|z|and|with|spelt|spelled|mit|from|owner|und|ich|aus|von|ceo|founder)$/i.test(
          beginning[stop] ?? '',
        )
      const sure = parts.length > 1 || isFirstName(parts[0])
      if (stop > 0 && stop <= 3 && followed && sure && looksLikeName(parts, { lowerCase: true })) add(parts)
    }
  }
  return [...found, ...inAddress()]

  /** Whether a segment stands right behind a name: it is a company rather than another name. */
  function followsName(at: number, words: readonly string[]): boolean {
    return [...said, ...found].some(({ value, end }) => {
      if (end > at || at - end > 12 || !/^(?: btw| here| again)?[\s,|·/–-]+$/.test(text.slice(end, at))) return false
      const known = plain(value).split(' ')
      // "Frau Nowak, Hausverwaltung Nowak"
      if (known.length === 1 && words.length > 1 && !isFirstName(words[0]) && plain(words.at(-1) ?? '') === known[0])
        return true
      return words.length > 1 && !known.every((word) => plain(words.join(' ')).includes(word))
    })
  }

  /** Whether a segment begins a sentence behind nothing but a greeting: "Evening. Wes Okafor, I own…". */
  function isOpening({ start, before }: Segment): boolean {
    return before.trim() === '' && text.slice(0, start).split(' ').length <= 7
  }

  /** Whether a sentence begins with a segment that is no company by the visitor's own address. */
  function isCard(index: number): boolean {
    const segment = segments[index]
    if (segment?.before.trim() !== '') return false
    if (namesOtherPerson(text.slice(Math.max(0, segment.start - 70), segment.start))) return false
    const written = squashed(segment.text)
    return !emails.some((email) => {
      const label = squashed(companyLabel(email) ?? '')
      return label.length > 2 && (written.startsWith(label) || label.startsWith(written))
    })
  }

  /** Whether a message ends in a sentence of names and addresses alone, which this segment is part of. */
  function closes(index: number): boolean {
    const from = segments.findLastIndex(({ before }, at) => at <= index && before.trim() === '')
    const rest = segments.length - from > 4 ? [] : segments.slice(from)
    const first = rest[0]
    if (!first || from < 0 || (from === 0 && !first.anchor?.own) || followsOther(first)) return false
    return rest.every(
      ({ text: part, anchor }) =>
        anchor ||
        part
          .split(' ')
          .every((word) => /^[\p{Lu}&]|^(?:und|and|of|from|van|von|vom|aus|d[aeo]|del|der|y|e|mb[HB])$/u.test(word)),
    )
  }

  /** Whether somebody else is spoken of right before a segment, or asked for. */
  function followsOther({ start }: Segment): boolean {
    const before = text.slice(Math.max(0, start - 70), start)
    const sentence = /[^.!?\n]*[.!?\n]?\s*$/.exec(before)?.[0] ?? ''
    const other = mentionsPerson(sentence) && !/(?<!\p{L})(?:i|i'm|ich|yo|soy|je|io|sono|ik)(?!\p{L})/iu.test(sentence)
    return namesOtherPerson(before) || other || /(?<!name|nombre|nom|me)\?\s*$/i.test(sentence)
  }

  /** Whether a common first name is a sentence of its own between others: "I work alone. Rubén. I love it." */
  function isAlone(index: number, words: readonly string[]): boolean {
    const segment = segments[index]
    if (!segment || index === 0 || segment.before.trim() !== '' || found.length + said.length > 0) return false
    const end = text.indexOf(segment.text, segment.start) + segment.text.length
    // "It's Anna's birthday. Anna Blume."
    if (text.slice(0, segment.start).includes(words[0] ?? '')) return false
    const sentence = isFirstName(words[0]) && isCapital(segment.text) && /^[.\n]/.test(text.slice(end))
    return sentence && !ALSO_WORDS.test(plain(words[0] ?? '')) && !followsOther(segment)
  }

  /** "Lindner, Sabine": a surname, and the first name behind it. */
  function isReversed(index: number): boolean {
    const [own, next] = [segments[index], segments[index + 1]]
    if (!own || !next || !/^[\p{Lu}][\p{L}-]+$/u.test(next.text) || !isFirstName(next.text) || isFirstName(own.text))
      return false
    if (own.before.trim() !== '' || !/^\s*\p{L}[\p{L}-]*, \p{L}/u.test(text.slice(own.start, own.start + 60)))
      return false
    const after = segments[index + 2]
    return after === undefined || after.anchor !== null || asked.name
  }

  /** A first name that a visitor's own address begins with, wherever they write it. */
  function inAddress(): NameFound[] {
    return emails.slice(-2).flatMap((email) => {
      const word = plain(email.split(/[@._-]/)[0] ?? '')
      if (word.length < 3 || !isFirstName(word) || found.length + said.length > 0) return []
      for (const match of matches(text, CAPITALISED).slice(0, MAX_TRIED)) {
        const [said] = match
        const before = text.slice(Math.max(0, match.index - 60), match.index)
        const inside = match.index > 0 && text[match.index + said.length] === '@'
        const longer = /^ (?:\p{Lu}|&)/u.test(text.slice(match.index + said.length))
        if (plain(said) !== word || inside || longer || heard(said) || GREETED.test(before) || namesOtherPerson(before))
          continue
        return [{ value: said, start: match.index, end: match.index + said.length }]
      }
      return []
    })
  }

  function speaks(words: readonly string[]): boolean {
    return emails.some((email) => speaksFor(email, words))
  }
}

/** "Jo bitte": an Austrian "yes" rather than a name. */
const isAgreed = ({ text }: Segment) =>
  /^(?:jo|si|ja) (?:bitte|please|por favor|gern|eh|freilich|per favore)/i.test(text)

/** A stretch of one word. */
const LAST_WORD = /^\s*(\p{L}[\p{L}-]*)[ ,:–-]*$/u
