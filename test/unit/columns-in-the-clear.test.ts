import { describe, expect, test } from 'vitest'
import { getDatamodel } from '../../src/generated/pothos.ts'
import { blindIndexes } from '../../src/storage/blind-indexes.ts'
import { sealedColumns } from '../../src/storage/sealed-columns.ts'

/** Columns that hold text and are not sealed, and why they may. Ids and keyed digests are known by their names. */
const inTheClear: Record<string, string> = {
  'Conversation.staffFields': 'names of columns',
  'Conversation.interestedServices': "ids of the business's own catalogue",
  'Message.model': 'a name of a model',
  'Message.finishReason': 'one of a few words of the Messages API',
  'Message.errorCode': 'one of a few codes',
  'LeadScore.rulesVersion': 'a version',
  'AnalyticsEvent.model': 'a name of a model',
  'AnalyticsEvent.errorCode': 'one of a few codes',
  'AnalyticsRollup.model': 'a name of a model',
  'AnalyticsRollup.errorCode': 'one of a few codes',
  'AnalyticsRollup.responseTimeMsSketch': 'counts of durations',
  'AnalyticsRollup.timeToFirstTokenMsSketch': 'counts of durations',
  'AnalyticsRollupState.candidateXid': 'a number of a transaction',
  'ConversationRollup.service': "an id of the business's own catalogue",
  'Flag.flaggedBy': 'the name of a key',
  'Flag.resolvedBy': 'the name of a key',
  'AuditEntry.actor': 'the name of a key',
  'AuditEntry.action': 'a name of a field',
  'AuditEntry.targetType': 'a name of a type',
  'AuditEntry.outcome': 'one of a few codes',
}

const columns = Object.entries(getDatamodel().datamodel.models).flatMap(([model, { fields }]) =>
  fields.filter(({ type }) => ['String', 'Json', 'Bytes'].includes(type)).map(({ name }) => ({ model, name })),
)
const isSealed = ({ model, name }: { model: string; name: string }) => sealedColumns[model]?.includes(name) ?? false

describe('a column that holds text', () => {
  test('is sealed, or says why it is not', () => {
    const open = columns.filter((column) => !isSealed(column) && !/(^id|Id|Index|Indexes)$/.test(column.name))
    expect(open.map(({ model, name }) => `${model}.${name}`).sort()).toStrictEqual(Object.keys(inTheClear).sort())
  })

  test('is there, for every one that is listed as sealed or indexed', () => {
    const named = Object.entries(sealedColumns).flatMap(([model, names]) => names.map((name) => ({ model, name })))
    const indexes = Object.entries(blindIndexes).flatMap(([model, byColumn]) =>
      Object.values(byColumn).map(({ index }) => ({ model, name: index })),
    )
    for (const column of [...named, ...indexes]) expect(columns).toContainEqual(column)
  })

  test('has an index that re-encryption computes anew, where there can be one', () => {
    const indexes = columns.filter(({ name }) => /Index(es)?$/.test(name)).map(({ model, name }) => `${model}.${name}`)
    const computed = Object.entries(blindIndexes).flatMap(([model, byColumn]) =>
      Object.values(byColumn).map(({ index }) => `${model}.${index}`),
    )
    const ofWhatIsNotStored = ['Message.clientMessageIndex', 'DeviceLink.codeIndex']
    expect(indexes.sort()).toStrictEqual([...computed, ...ofWhatIsNotStored].sort())
  })
})
