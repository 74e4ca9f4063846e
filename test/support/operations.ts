import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** The `BigInt` scalar type represents non-fractional signed whole numeric values. */
  BigInt: { input: any; output: any; }
  /** A date-time string at UTC, such as 2007-12-03T10:15:30Z, compliant with the `date-time` format outlined in section 5.6 of the RFC 3339 profile of the ISO 8601 standard for representation of dates and times using the Gregorian calendar. */
  DateTime: { input: string; output: string; }
  /** An exact decimal number as a string, such as "12.50": for money. */
  Decimal: { input: string; output: string; }
  /** A length of time in ISO 8601, of whole numbers: P7D is seven days, PT12H twelve hours, P1M a month. */
  Duration: { input: any; output: any; }
  /** The `JSON` scalar type represents JSON values as specified by [ECMA-404](http://www.ecma-international.org/publications/files/ECMA-ST/ECMA-404.pdf). */
  JSON: { input: unknown; output: unknown; }
  /** The name of an IANA time zone, such as Europe/Berlin. */
  TimeZone: { input: any; output: any; }
};

/** What many conversations are written as; docs/export-format.md describes each. */
export type BulkExportFormat =
  /** A row for each conversation, without its messages, safe to open in a spreadsheet. */
  | 'CSV'
  /** The JSON export of a conversation on each line: complete, with all messages. */
  | 'JSONL';

/** Which conversation to score. */
export type CalculateLeadScoreInput = {
  /** The conversation's id. */
  conversationId: Scalars['ID']['input'];
  /** Compute it anew although nothing was said since; the history gets another entry. */
  forceRecalculate?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What conversation metrics can be grouped by. */
export type ConversationDimension =
  /** The newest score's quality. */
  | 'LEAD_QUALITY'
  /** The page that led the visitor to the website. */
  | 'REFERRER'
  /** The mood of the visitor's messages; null before the first. */
  | 'SENTIMENT'
  /** A service that the visitor is interested in, by its id; null for none. A conversation counts in the group of each of its services, and once in `totals`. */
  | 'SERVICE'
  /** Where the widget was opened, such as a campaign or a page. */
  | 'SOURCE'
  /** Where it stands. */
  | 'STATUS';

/** Which conversations: those that meet everything said. What is left out does not restrict them, null is refused, and an empty list matches none. */
export type ConversationFilter = {
  /** Of the visitor with this email address, exactly but for upper and lower case. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Opened before this time. */
  endDate?: InputMaybe<Scalars['DateTime']['input']>;
  /** With an open flag, or without one. */
  flagged?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of one of these qualities. */
  leadQuality?: InputMaybe<Array<LeadQuality>>;
  /** With at most this score, 0 to 100. */
  maxLeadScore?: InputMaybe<Scalars['Int']['input']>;
  /** With at least this score, 0 to 100. */
  minLeadScore?: InputMaybe<Scalars['Int']['input']>;
  /** In one of these moods. */
  sentiment?: InputMaybe<Array<Sentiment>>;
  /** Interested in this service of the business's catalogue, by its id. */
  service?: InputMaybe<Scalars['String']['input']>;
  /** Opened at this time or later. */
  startDate?: InputMaybe<Scalars['DateTime']['input']>;
  /** In one of these states. */
  status?: InputMaybe<Array<ConversationStatus>>;
  /** With this label, exactly. */
  tag?: InputMaybe<Scalars['String']['input']>;
};

/** Where the visitor comes from. Encrypted at rest. */
export type ConversationMetadataInput = {
  /** Anything else, up to 8000 characters of JSON. */
  extra?: InputMaybe<Scalars['JSON']['input']>;
  /** The page that led the visitor to the website. At most 2,000 characters. */
  referrer?: InputMaybe<Scalars['String']['input']>;
  /** Where the widget was opened, such as a campaign or a page. At most 500 characters. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** Which rows count; one row is a conversation. All conditions have to hold together; null is refused. */
export type ConversationMetricsFilter = {
  /** The newest score's quality. */
  leadQuality?: InputMaybe<LeadQualityDimensionFilter>;
  /** Its newest lead score, 0 to 100; one without a score is in no range. */
  leadScore?: InputMaybe<IntRangeFilter>;
  /** How many messages a conversation has. */
  messageCount?: InputMaybe<IntRangeFilter>;
  /** The page that led the visitor to the website. */
  referrer?: InputMaybe<StringDimensionFilter>;
  /** The mood of the visitor's messages; null before the first. */
  sentiment?: InputMaybe<SentimentDimensionFilter>;
  /** A service that the visitor is interested in, by its id; null for none. A conversation counts in the group of each of its services, and once in `totals`. */
  service?: InputMaybe<StringDimensionFilter>;
  /** Where the widget was opened, such as a campaign or a page. */
  source?: InputMaybe<StringDimensionFilter>;
  /** Where it stands. */
  status?: InputMaybe<ConversationStatusDimensionFilter>;
};

/** How rows are sorted. */
export type ConversationMetricsOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: ConversationMetricsOrderField;
};

/** What conversation metrics can be sorted by; what has no value comes last. */
export type ConversationMetricsOrderField =
  /** The average of the newest scores, 0 to 100, over conversations that have one. */
  | 'AVERAGE_LEAD_SCORE'
  /** When the bucket starts. */
  | 'BUCKET'
  /** How many. */
  | 'CONVERSATIONS'
  /** Conversations with at least one recorded conversion, whenever it was recorded. */
  | 'CONVERSIONS'
  /** Percent of the conversations with at least one recorded conversion, 0 to 100. */
  | 'CONVERSION_RATE'
  /** That cost for each conversation, in US dollars, to eight places. */
  | 'COST_PER_CONVERSATION'
  /** The cost of all the conversations for each one of them with a conversion, to eight places; null without one. */
  | 'COST_PER_CONVERSION'
  /** The cost of all the conversations for each qualified lead among them, to eight places; null without one. */
  | 'COST_PER_QUALIFIED_LEAD'
  /** What all their calls to Claude cost, in US dollars: replies, analyses and summaries, whenever made. */
  | 'COST_USD'
  /** Those with at least one reply that did not fail. */
  | 'FUNNEL_ANSWERED'
  /** Those with an email address or telephone number, said by the visitor or entered. */
  | 'FUNNEL_CONTACT_CAPTURED'
  /** Those with at least one recorded conversion. */
  | 'FUNNEL_CONVERTED'
  /** Those whose lead quality is HIGH or QUALIFIED now. */
  | 'FUNNEL_QUALIFIED'
  /** All of them. */
  | 'FUNNEL_STARTED'
  /** The newest score's quality. */
  | 'LEAD_QUALITY'
  /** Their messages, replies included; one that was replaced counts once. */
  | 'MESSAGES'
  /** Messages a conversation, on average. */
  | 'MESSAGES_PER_CONVERSATION'
  /** Conversations whose lead quality is HIGH or QUALIFIED now. */
  | 'QUALIFIED_LEADS'
  /** The page that led the visitor to the website. */
  | 'REFERRER'
  /** The mood of the visitor's messages; null before the first. */
  | 'SENTIMENT'
  /** A service that the visitor is interested in, by its id; null for none. A conversation counts in the group of each of its services, and once in `totals`. */
  | 'SERVICE'
  /** Where the widget was opened, such as a campaign or a page. */
  | 'SOURCE'
  /** Where it stands. */
  | 'STATUS';

/** An order of conversations; equal ones are ordered by something that never changes. */
export type ConversationOrder = {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: ConversationOrderField;
};

/** What conversations can be ordered by. */
export type ConversationOrderField =
  /** When their newest message was added; those without one come last. */
  | 'LAST_MESSAGE_AT'
  /** Their newest score; those without one come last. */
  | 'LEAD_SCORE'
  /** How many messages they have. */
  | 'MESSAGE_COUNT'
  /** When they were opened. */
  | 'STARTED_AT';

/** Where a conversation stands. */
export type ConversationStatus =
  /** Nobody has written for a while; the next message makes it ACTIVE again. */
  | 'ABANDONED'
  /** The visitor may write. */
  | 'ACTIVE'
  /** Closed by staff; takes no more messages. */
  | 'BLOCKED'
  /** Ended by its visitor or by staff; takes no more messages. */
  | 'COMPLETED';

/** Which values count. What is given of it has to hold all together; null is refused. */
export type ConversationStatusDimensionFilter = {
  /** One of these; at most 100. */
  in?: InputMaybe<Array<ConversationStatus>>;
  /** True: only what has no value. False: only what has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** None of these, or no value at all; at most 100. */
  notIn?: InputMaybe<Array<ConversationStatus>>;
};

/** What came of a conversation. */
export type ConversionKind =
  /** A call or a meeting was arranged. */
  | 'APPOINTMENT'
  /** A demonstration was arranged. */
  | 'DEMO'
  /** Something else; the note may say what. */
  | 'OTHER'
  /** Something was bought. */
  | 'PURCHASE';

/** What to export. */
export type CreateExportInput = {
  /** True in place of a filter: all conversations. */
  all?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which conversations. An empty one is refused. */
  filter?: InputMaybe<ConversationFilter>;
  /** What to write them as. */
  format: BulkExportFormat;
};

/** What one conversation is written as; docs/export-format.md describes each. */
export type ExportFormat =
  /** A row for each message, safe to open in a spreadsheet. */
  | 'CSV'
  /** Complete and versioned, for programs. */
  | 'JSON'
  /** A transcript to read: a head, then every message. */
  | 'TXT';

/** What should be looked at, and why. */
export type FlagConversationInput = {
  /** The conversation. */
  conversationId: Scalars['ID']['input'];
  /** Why: 1 to 1000 characters; white space around it is dropped. */
  reason: Scalars['String']['input'];
};

/** How long a bucket is, in local time of the time zone that was asked for. */
export type Granularity =
  /** A day; one of 23 or 25 hours is one bucket too. */
  | 'DAY'
  /** An hour of the clock; one that comes twice when clocks go back is two buckets. */
  | 'HOUR'
  /** A calendar month. */
  | 'MONTH'
  /** A week of ISO 8601, from Monday. */
  | 'WEEK';

/** Whole numbers from a least to a greatest; what is left out is open, and null is refused. */
export type IntRangeFilter = {
  /** The greatest that counts. */
  max?: InputMaybe<Scalars['Int']['input']>;
  /** The least that counts. */
  min?: InputMaybe<Scalars['Int']['input']>;
};

/** What a score is made of: 0 to 20 points each. */
export type LeadComponent =
  /** What they can spend, and whether it is approved. */
  | 'BUDGET'
  /** How much the visitor gives to the conversation: messages, their length, questions. */
  | 'ENGAGEMENT'
  /** How much they want to buy, and what. */
  | 'INTENT'
  /** Whether they can decide, and can be reached. */
  | 'QUALIFICATION'
  /** How soon they need it. */
  | 'TIMELINE';

/** How serious a lead is, by its total score of 0 to 100. */
export type LeadQuality =
  /** 60 to 79 points: strong in most respects. */
  | 'HIGH'
  /** 20 to 39 points: interest and little more. */
  | 'LOW'
  /** 40 to 59 points: a real project with much still open. */
  | 'MEDIUM'
  /** 80 points and more: intent, budget, date and decision maker are all there. */
  | 'QUALIFIED'
  /** Below 20 points: nothing to go on, or not a buyer. */
  | 'UNKNOWN';

/** Which values count. What is given of it has to hold all together; null is refused. */
export type LeadQualityDimensionFilter = {
  /** One of these; at most 100. */
  in?: InputMaybe<Array<LeadQuality>>;
  /** True: only what has no value. False: only what has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** None of these, or no value at all; at most 100. */
  notIn?: InputMaybe<Array<LeadQuality>>;
};

/** Which lead scores; what is left out does not restrict them, and null is refused. */
export type LeadScoreFilter = {
  /** Computed before this time. */
  endDate?: InputMaybe<Scalars['DateTime']['input']>;
  /** Of one of these qualities. */
  leadQuality?: InputMaybe<Array<LeadQuality>>;
  /** At least this total, 0 to 100. */
  minTotalScore?: InputMaybe<Scalars['Int']['input']>;
  /** Computed at this time or later. */
  startDate?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Who a message is from. */
export type MessageRole =
  /** Claude: a reply. */
  | 'ASSISTANT'
  /** The server itself. */
  | 'SYSTEM'
  /** The visitor. */
  | 'USER';

/** Where a message stands. A visitor's message is COMPLETED at once; a reply ends in exactly one of the others. */
export type MessageStatus =
  /** Whole. */
  | 'COMPLETED'
  /** Claude could not finish it; the text so far is kept. */
  | 'FAILED'
  /** The server died or was shut down while writing it; the text so far is kept. */
  | 'INTERRUPTED'
  /** Ended early by stopReply or with its conversation; the text so far is kept. */
  | 'STOPPED'
  /** The reply is being written: follow it with messageStream. */
  | 'STREAMING';

/** Which way something is sorted. */
export type OrderDirection =
  /** The smallest, the earliest, the first of the alphabet first. */
  | 'ASC'
  /** The largest, the latest, the last of the alphabet first. */
  | 'DESC';

/** A minute's allowance for each client address (IPv6: its /64). */
export type RateLimitBudget =
  /** Conversations opened: 10 by default. */
  | 'CONVERSATIONS'
  /** Messages sent: 60 by default. */
  | 'MESSAGES'
  /** Replies begun: 30 by default. */
  | 'REPLIES';

/** What came of a conversation. */
export type RecordConversionInput = {
  /** The conversation. */
  conversationId: Scalars['ID']['input'];
  /** What came of it. */
  kind: ConversionKind;
  /** What there is to say of it: at most 2000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** What it is worth in US dollars, such as "1200" or "99.50": not negative, at most two decimals. */
  valueUsd?: InputMaybe<Scalars['Decimal']['input']>;
};

/** What reliability metrics can be grouped by. */
export type ReliabilityDimension =
  /** Why a call failed, such as UPSTREAM_OVERLOADED; null for all that did not. */
  | 'ERROR_CODE'
  /** The model that was called; null where that is not known, as for a call that failed early. */
  | 'MODEL'
  /** REPLY, ANALYSIS or SUMMARY; null for a refusal that was not for want of replies. */
  | 'OPERATION';

/** Which rows count; one row is a call to Claude, or a request that was refused for a spent allowance. All conditions have to hold together; null is refused. */
export type ReliabilityMetricsFilter = {
  /** Why a call failed, such as UPSTREAM_OVERLOADED; null for all that did not. */
  errorCode?: InputMaybe<StringDimensionFilter>;
  /** The model that was called; null where that is not known, as for a call that failed early. */
  model?: InputMaybe<StringDimensionFilter>;
  /** REPLY, ANALYSIS or SUMMARY; null for a refusal that was not for want of replies. */
  operation?: InputMaybe<StringDimensionFilter>;
};

/** How rows are sorted. */
export type ReliabilityMetricsOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: ReliabilityMetricsOrderField;
};

/** What reliability metrics can be sorted by; what has no value comes last. */
export type ReliabilityMetricsOrderField =
  /** Calls to Claude that failed. */
  | 'API_ERRORS'
  /** When the bucket starts. */
  | 'BUCKET'
  /** Why a call failed, such as UPSTREAM_OVERLOADED; null for all that did not. */
  | 'ERROR_CODE'
  /** Percent of the calls to Claude that failed, 0 to 100; null without a call. */
  | 'ERROR_RATE'
  /** The model that was called; null where that is not known, as for a call that failed early. */
  | 'MODEL'
  /** REPLY, ANALYSIS or SUMMARY; null for a refusal that was not for want of replies. */
  | 'OPERATION'
  /** Requests that were refused because a minute's allowance was spent. */
  | 'RATE_LIMIT_HITS'
  /** Calls to Claude, failed ones included. */
  | 'REQUESTS';

/** Who is asking. ADMIN may do all that ANALYST may; only a conversation's own visitor speaks in it (sendMessage, regenerateReply, createDeviceLink). */
export type Role =
  /** Staff who review and correct conversations. */
  | 'ADMIN'
  /** Staff who read reports and metrics. */
  | 'ANALYST'
  /** A visitor of the website, with a session token or none yet. */
  | 'VISITOR';

/** What the visitor says. */
export type SendMessageInput = {
  /** Made by the client; a retry with the same id and content returns the first answer and starts nothing. */
  clientMessageId?: InputMaybe<Scalars['String']['input']>;
  /** At least one character and, unless the server is configured otherwise, at most 8,000 (UTF-16 code units: a JavaScript string's length); white space around it is dropped. */
  content: Scalars['String']['input'];
  /** The asking visitor's own conversation. */
  conversationId: Scalars['ID']['input'];
  /** False: Claude sees this message only. */
  includeContext?: InputMaybe<Scalars['Boolean']['input']>;
  /** How many of the newest messages Claude sees at the most, this one included: 1 to 100. */
  maxContextMessages?: InputMaybe<Scalars['Int']['input']>;
  /** False: store the message only. */
  reply?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A visitor's mood, from their own words. */
export type Sentiment =
  /** Annoyed, disappointed or turned away. */
  | 'NEGATIVE'
  /** Matter-of-fact, mixed, or not to be told. */
  | 'NEUTRAL'
  /** Pleased, or eager to go ahead. */
  | 'POSITIVE';

/** Which values count. What is given of it has to hold all together; null is refused. */
export type SentimentDimensionFilter = {
  /** One of these; at most 100. */
  in?: InputMaybe<Array<Sentiment>>;
  /** True: only what has no value. False: only what has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** None of these, or no value at all; at most 100. */
  notIn?: InputMaybe<Array<Sentiment>>;
};

/** Which conversation to open. */
export type StartConversationInput = {
  /** A code from createDeviceLink: joins that conversation as a further device. */
  deviceCode?: InputMaybe<Scalars['String']['input']>;
  /** Where the visitor comes from. */
  metadata?: InputMaybe<ConversationMetadataInput>;
  /** The client's own id for the session; one is made where it is absent. */
  sessionId?: InputMaybe<Scalars['String']['input']>;
  /** The website's own id for the visitor. */
  visitorId?: InputMaybe<Scalars['String']['input']>;
};

/** Which values count. What is given of it has to hold all together; null is refused. */
export type StringDimensionFilter = {
  /** One of these; at most 100. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True: only what has no value. False: only what has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** None of these, or no value at all; at most 100. */
  notIn?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A time from its start up to its end, which is not part of it any more. */
export type TimeInterval = {
  /** The first moment that is not part of it. */
  end: Scalars['DateTime']['input'];
  /** The first moment. */
  start: Scalars['DateTime']['input'];
};

/** Which time is asked about. */
export type TimeRange =
  /** From one moment to another. */
  { between: TimeInterval; last?: never; }
  |  /** So long up to now, by the calendar of the time zone: P1M goes back to the same day of last month. */
  { between?: never; last: Scalars['Duration']['input']; };

/** What to change; an absent field stays as it is, null empties it. */
export type UpdateConversationInput = {
  /** The visitor's company. */
  company?: InputMaybe<Scalars['String']['input']>;
  /** The conversation. */
  conversationId: Scalars['ID']['input'];
  /** The visitor's email address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The visitor's name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The visitor's telephone number. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** All labels: at most 20 of 50 characters each. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** A title. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** What usage metrics can be grouped by. */
export type UsageDimension =
  /** What the conversation was worth as a lead when the call ended. */
  | 'LEAD_QUALITY'
  /** The model that was called; null where that is not known, as for a call that failed early. */
  | 'MODEL'
  /** What the call was for: REPLY, ANALYSIS or SUMMARY. */
  | 'OPERATION'
  /** How the call ended: COMPLETED, STOPPED, INTERRUPTED or FAILED. */
  | 'STATUS';

/** Which rows count; one row is a call to Claude. All conditions have to hold together; null is refused. */
export type UsageMetricsFilter = {
  /** What the conversation was worth as a lead when the call ended. */
  leadQuality?: InputMaybe<LeadQualityDimensionFilter>;
  /** The model that was called; null where that is not known, as for a call that failed early. */
  model?: InputMaybe<StringDimensionFilter>;
  /** What the call was for: REPLY, ANALYSIS or SUMMARY. */
  operation?: InputMaybe<StringDimensionFilter>;
  /** Milliseconds until the answer was complete, or broken off. */
  responseTimeMs?: InputMaybe<IntRangeFilter>;
  /** How the call ended: COMPLETED, STOPPED, INTERRUPTED or FAILED. */
  status?: InputMaybe<StringDimensionFilter>;
  /** Milliseconds until the first text. */
  timeToFirstTokenMs?: InputMaybe<IntRangeFilter>;
};

/** How rows are sorted. */
export type UsageMetricsOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: UsageMetricsOrderField;
};

/** What usage metrics can be sorted by; what has no value comes last. */
export type UsageMetricsOrderField =
  /** When the bucket starts. */
  | 'BUCKET'
  /** Tokens read from the prompt cache. */
  | 'CACHE_READ_TOKENS'
  /** Tokens written into the prompt cache. */
  | 'CACHE_WRITE_TOKENS'
  /** How many. */
  | 'CALLS'
  /** US dollars, at the prices of each call's day; calls of a model without a known price count nothing. */
  | 'COST_USD'
  /** Tokens read, those from or into the prompt cache left out. */
  | 'INPUT_TOKENS'
  /** What the conversation was worth as a lead when the call ended. */
  | 'LEAD_QUALITY'
  /** The model that was called; null where that is not known, as for a call that failed early. */
  | 'MODEL'
  /** What the call was for: REPLY, ANALYSIS or SUMMARY. */
  | 'OPERATION'
  /** Tokens written. */
  | 'OUTPUT_TOKENS'
  /** The average. */
  | 'RESPONSE_TIME_MS_AVG'
  /** Of how many calls the time until the answer was complete is known. */
  | 'RESPONSE_TIME_MS_COUNT'
  /** The longest. */
  | 'RESPONSE_TIME_MS_MAX'
  /** 50 percent took at most this long. Exact from raw rows, within 1 % where a warning says so. */
  | 'RESPONSE_TIME_MS_P50'
  /** 95 percent took at most this long. Exact from raw rows, within 1 % where a warning says so. */
  | 'RESPONSE_TIME_MS_P95'
  /** 99 percent took at most this long. Exact from raw rows, within 1 % where a warning says so. */
  | 'RESPONSE_TIME_MS_P99'
  /** How the call ended: COMPLETED, STOPPED, INTERRUPTED or FAILED. */
  | 'STATUS'
  /** The average. */
  | 'TIME_TO_FIRST_TOKEN_MS_AVG'
  /** Of how many calls the time until the first text is known. */
  | 'TIME_TO_FIRST_TOKEN_MS_COUNT'
  /** The longest. */
  | 'TIME_TO_FIRST_TOKEN_MS_MAX'
  /** 50 percent took at most this long. Exact from raw rows, within 1 % where a warning says so. */
  | 'TIME_TO_FIRST_TOKEN_MS_P50'
  /** 95 percent took at most this long. Exact from raw rows, within 1 % where a warning says so. */
  | 'TIME_TO_FIRST_TOKEN_MS_P95'
  /** 99 percent took at most this long. Exact from raw rows, within 1 % where a warning says so. */
  | 'TIME_TO_FIRST_TOKEN_MS_P99';

export type StartConversationMutationVariables = Exact<{
  input: StartConversationInput;
}>;


export type StartConversationMutation = { __typename?: 'Mutation', startConversation: { __typename?: 'StartConversationPayload', created: boolean, sessionToken: string, conversation: { __typename?: 'Conversation', id: string, sessionId: string, visitorId?: string | null, status: ConversationStatus, title?: string | null, tags: Array<string>, source?: string | null, referrer?: string | null, messageCount: number, startedAt: string, lastMessageAt?: string | null, contact: { __typename?: 'Contact', name?: string | null, email?: string | null, phone?: string | null, company?: string | null } } } };

export type SendMessageMutationVariables = Exact<{
  input: SendMessageInput;
}>;


export type SendMessageMutation = { __typename?: 'Mutation', sendMessage: { __typename?: 'SendMessagePayload', message: { __typename?: 'Message', id: string, role: MessageRole, status: MessageStatus, content: string, createdAt: string, model?: string | null, finishReason?: string | null, usage?: { __typename?: 'TokenUsage', inputTokens: number, outputTokens: number, cacheReadTokens: number, cacheWriteTokens: number } | null }, reply?: { __typename?: 'Message', id: string, role: MessageRole, status: MessageStatus, content: string, createdAt: string, model?: string | null, finishReason?: string | null, usage?: { __typename?: 'TokenUsage', inputTokens: number, outputTokens: number, cacheReadTokens: number, cacheWriteTokens: number } | null } | null } };

export type MessageStreamSubscriptionVariables = Exact<{
  messageId: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['Int']['input']>;
}>;


export type MessageStreamSubscription = { __typename?: 'Subscription', messageStream:
    | { __typename: 'MessageDelta', offset: number, text: string }
    | { __typename: 'MessageEnded', message: { __typename?: 'Message', id: string, role: MessageRole, status: MessageStatus, content: string, createdAt: string, model?: string | null, finishReason?: string | null, usage?: { __typename?: 'TokenUsage', inputTokens: number, outputTokens: number, cacheReadTokens: number, cacheWriteTokens: number } | null }, error?: { __typename?: 'ReplyError', code: string, message: string, retryable: boolean } | null }
   };

export type ConversationEventsSubscriptionVariables = Exact<{
  conversationId: Scalars['ID']['input'];
}>;


export type ConversationEventsSubscription = { __typename?: 'Subscription', conversationEvents:
    | { __typename: 'ConversationUpdated', conversation: { __typename?: 'Conversation', id: string, sessionId: string, visitorId?: string | null, status: ConversationStatus, title?: string | null, tags: Array<string>, source?: string | null, referrer?: string | null, messageCount: number, startedAt: string, lastMessageAt?: string | null, contact: { __typename?: 'Contact', name?: string | null, email?: string | null, phone?: string | null, company?: string | null } } }
    | { __typename: 'MessageAdded', message: { __typename?: 'Message', id: string, role: MessageRole, status: MessageStatus, content: string, createdAt: string, model?: string | null, finishReason?: string | null, usage?: { __typename?: 'TokenUsage', inputTokens: number, outputTokens: number, cacheReadTokens: number, cacheWriteTokens: number } | null } }
    | { __typename: 'MessageUpdated', message: { __typename?: 'Message', id: string, role: MessageRole, status: MessageStatus, content: string, createdAt: string, model?: string | null, finishReason?: string | null, usage?: { __typename?: 'TokenUsage', inputTokens: number, outputTokens: number, cacheReadTokens: number, cacheWriteTokens: number } | null } }
   };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', role: Role, conversation?: { __typename?: 'Conversation', id: string, sessionId: string, visitorId?: string | null, status: ConversationStatus, title?: string | null, tags: Array<string>, source?: string | null, referrer?: string | null, messageCount: number, startedAt: string, lastMessageAt?: string | null, contact: { __typename?: 'Contact', name?: string | null, email?: string | null, phone?: string | null, company?: string | null } } | null, rateLimits: Array<{ __typename?: 'RateLimit', budget: RateLimitBudget, limit: number, remaining: number, resetAt: string }> } };

export type ConversationQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ConversationQuery = { __typename?: 'Query', conversation?: { __typename?: 'Conversation', id: string, sessionId: string, visitorId?: string | null, status: ConversationStatus, title?: string | null, tags: Array<string>, source?: string | null, referrer?: string | null, messageCount: number, startedAt: string, lastMessageAt?: string | null, contact: { __typename?: 'Contact', name?: string | null, email?: string | null, phone?: string | null, company?: string | null } } | null };

export type MessagesQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
}>;


export type MessagesQuery = { __typename?: 'Query', conversation?: { __typename?: 'Conversation', id: string, messages: { __typename?: 'MessageConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null }, edges: Array<{ __typename?: 'MessageEdge', cursor: string, node: { __typename?: 'Message', id: string, role: MessageRole, status: MessageStatus, content: string, createdAt: string, model?: string | null, finishReason?: string | null, usage?: { __typename?: 'TokenUsage', inputTokens: number, outputTokens: number, cacheReadTokens: number, cacheWriteTokens: number } | null } }> } } | null };

export type NodeQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type NodeQuery = { __typename?: 'Query', node?:
    | { __typename: 'Conversation', id: string, sessionId: string, visitorId?: string | null, status: ConversationStatus, title?: string | null, tags: Array<string>, source?: string | null, referrer?: string | null, messageCount: number, startedAt: string, lastMessageAt?: string | null, contact: { __typename?: 'Contact', name?: string | null, email?: string | null, phone?: string | null, company?: string | null } }
    | { __typename: 'LeadScore', id: string }
    | { __typename: 'Message', role: MessageRole, content: string, id: string, messageStatus: MessageStatus }
   | null };

export type StopReplyMutationVariables = Exact<{
  messageId: Scalars['ID']['input'];
}>;


export type StopReplyMutation = { __typename?: 'Mutation', stopReply: { __typename?: 'Message', id: string, role: MessageRole, status: MessageStatus, content: string, createdAt: string, model?: string | null, finishReason?: string | null, usage?: { __typename?: 'TokenUsage', inputTokens: number, outputTokens: number, cacheReadTokens: number, cacheWriteTokens: number } | null } };

export type RegenerateReplyMutationVariables = Exact<{
  messageId: Scalars['ID']['input'];
}>;


export type RegenerateReplyMutation = { __typename?: 'Mutation', regenerateReply: { __typename?: 'Message', id: string, role: MessageRole, status: MessageStatus, content: string, createdAt: string, model?: string | null, finishReason?: string | null, replaces?: { __typename?: 'Message', id: string, content: string } | null, usage?: { __typename?: 'TokenUsage', inputTokens: number, outputTokens: number, cacheReadTokens: number, cacheWriteTokens: number } | null } };

export type UpdateConversationMutationVariables = Exact<{
  input: UpdateConversationInput;
}>;


export type UpdateConversationMutation = { __typename?: 'Mutation', updateConversation: { __typename?: 'Conversation', id: string, sessionId: string, visitorId?: string | null, status: ConversationStatus, title?: string | null, tags: Array<string>, source?: string | null, referrer?: string | null, messageCount: number, startedAt: string, lastMessageAt?: string | null, contact: { __typename?: 'Contact', name?: string | null, email?: string | null, phone?: string | null, company?: string | null } } };

export type EndConversationMutationVariables = Exact<{
  conversationId: Scalars['ID']['input'];
}>;


export type EndConversationMutation = { __typename?: 'Mutation', endConversation: { __typename?: 'Conversation', id: string, sessionId: string, visitorId?: string | null, status: ConversationStatus, title?: string | null, tags: Array<string>, source?: string | null, referrer?: string | null, messageCount: number, startedAt: string, lastMessageAt?: string | null, contact: { __typename?: 'Contact', name?: string | null, email?: string | null, phone?: string | null, company?: string | null } } };

export type EraseConversationMutationVariables = Exact<{
  conversationId: Scalars['ID']['input'];
}>;


export type EraseConversationMutation = { __typename?: 'Mutation', eraseConversation: boolean };

export type EraseVisitorMutationVariables = Exact<{
  visitorId: Scalars['String']['input'];
}>;


export type EraseVisitorMutation = { __typename?: 'Mutation', eraseVisitor?: { __typename?: 'EraseReceipt', visitorId: string, conversations: number, messages: number, erasedAt: string } | null };

export type CreateDeviceLinkMutationVariables = Exact<{
  conversationId: Scalars['ID']['input'];
}>;


export type CreateDeviceLinkMutation = { __typename?: 'Mutation', createDeviceLink: { __typename?: 'DeviceLink', code: string, expiresAt: string } };

export type ConversationFieldsFragment = { __typename?: 'Conversation', id: string, sessionId: string, visitorId?: string | null, status: ConversationStatus, title?: string | null, tags: Array<string>, source?: string | null, referrer?: string | null, messageCount: number, startedAt: string, lastMessageAt?: string | null, contact: { __typename?: 'Contact', name?: string | null, email?: string | null, phone?: string | null, company?: string | null } };

export type MessageFieldsFragment = { __typename?: 'Message', id: string, role: MessageRole, status: MessageStatus, content: string, createdAt: string, model?: string | null, finishReason?: string | null, usage?: { __typename?: 'TokenUsage', inputTokens: number, outputTokens: number, cacheReadTokens: number, cacheWriteTokens: number } | null };

export const ConversationFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConversationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conversation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"visitorId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"referrer"}},{"kind":"Field","name":{"kind":"Name","value":"messageCount"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastMessageAt"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"company"}}]}}]}}]} as unknown as DocumentNode<ConversationFieldsFragment, unknown>;
export const MessageFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"finishReason"}},{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inputTokens"}},{"kind":"Field","name":{"kind":"Name","value":"outputTokens"}},{"kind":"Field","name":{"kind":"Name","value":"cacheReadTokens"}},{"kind":"Field","name":{"kind":"Name","value":"cacheWriteTokens"}}]}}]}}]} as unknown as DocumentNode<MessageFieldsFragment, unknown>;
export const StartConversationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartConversation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartConversationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startConversation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"sessionToken"}},{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConversationFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConversationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conversation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"visitorId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"referrer"}},{"kind":"Field","name":{"kind":"Name","value":"messageCount"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastMessageAt"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"company"}}]}}]}}]} as unknown as DocumentNode<StartConversationMutation, StartConversationMutationVariables>;
export const SendMessageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendMessage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendMessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"finishReason"}},{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inputTokens"}},{"kind":"Field","name":{"kind":"Name","value":"outputTokens"}},{"kind":"Field","name":{"kind":"Name","value":"cacheReadTokens"}},{"kind":"Field","name":{"kind":"Name","value":"cacheWriteTokens"}}]}}]}}]} as unknown as DocumentNode<SendMessageMutation, SendMessageMutationVariables>;
export const MessageStreamDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"MessageStream"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"messageId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messageStream"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"messageId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"messageId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MessageDelta"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offset"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MessageEnded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"finishReason"}},{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inputTokens"}},{"kind":"Field","name":{"kind":"Name","value":"outputTokens"}},{"kind":"Field","name":{"kind":"Name","value":"cacheReadTokens"}},{"kind":"Field","name":{"kind":"Name","value":"cacheWriteTokens"}}]}}]}}]} as unknown as DocumentNode<MessageStreamSubscription, MessageStreamSubscriptionVariables>;
export const ConversationEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ConversationEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"conversationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conversationEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"conversationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"conversationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MessageAdded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MessageUpdated"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationUpdated"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConversationFields"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"finishReason"}},{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inputTokens"}},{"kind":"Field","name":{"kind":"Name","value":"outputTokens"}},{"kind":"Field","name":{"kind":"Name","value":"cacheReadTokens"}},{"kind":"Field","name":{"kind":"Name","value":"cacheWriteTokens"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConversationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conversation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"visitorId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"referrer"}},{"kind":"Field","name":{"kind":"Name","value":"messageCount"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastMessageAt"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"company"}}]}}]}}]} as unknown as DocumentNode<ConversationEventsSubscription, ConversationEventsSubscriptionVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConversationFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rateLimits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"budget"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"resetAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConversationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conversation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"visitorId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"referrer"}},{"kind":"Field","name":{"kind":"Name","value":"messageCount"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastMessageAt"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"company"}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const ConversationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Conversation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conversation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConversationFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConversationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conversation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"visitorId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"referrer"}},{"kind":"Field","name":{"kind":"Name","value":"messageCount"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastMessageAt"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"company"}}]}}]}}]} as unknown as DocumentNode<ConversationQuery, ConversationQueryVariables>;
export const MessagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Messages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conversation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageFields"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"finishReason"}},{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inputTokens"}},{"kind":"Field","name":{"kind":"Name","value":"outputTokens"}},{"kind":"Field","name":{"kind":"Name","value":"cacheReadTokens"}},{"kind":"Field","name":{"kind":"Name","value":"cacheWriteTokens"}}]}}]}}]} as unknown as DocumentNode<MessagesQuery, MessagesQueryVariables>;
export const NodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Node"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conversation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConversationFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","alias":{"kind":"Name","value":"messageStatus"},"name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConversationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conversation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"visitorId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"referrer"}},{"kind":"Field","name":{"kind":"Name","value":"messageCount"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastMessageAt"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"company"}}]}}]}}]} as unknown as DocumentNode<NodeQuery, NodeQueryVariables>;
export const StopReplyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StopReply"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"messageId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stopReply"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"messageId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"messageId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"finishReason"}},{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inputTokens"}},{"kind":"Field","name":{"kind":"Name","value":"outputTokens"}},{"kind":"Field","name":{"kind":"Name","value":"cacheReadTokens"}},{"kind":"Field","name":{"kind":"Name","value":"cacheWriteTokens"}}]}}]}}]} as unknown as DocumentNode<StopReplyMutation, StopReplyMutationVariables>;
export const RegenerateReplyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegenerateReply"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"messageId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regenerateReply"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"messageId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"messageId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageFields"}},{"kind":"Field","name":{"kind":"Name","value":"replaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"finishReason"}},{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inputTokens"}},{"kind":"Field","name":{"kind":"Name","value":"outputTokens"}},{"kind":"Field","name":{"kind":"Name","value":"cacheReadTokens"}},{"kind":"Field","name":{"kind":"Name","value":"cacheWriteTokens"}}]}}]}}]} as unknown as DocumentNode<RegenerateReplyMutation, RegenerateReplyMutationVariables>;
export const UpdateConversationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateConversation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateConversationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateConversation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConversationFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConversationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conversation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"visitorId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"referrer"}},{"kind":"Field","name":{"kind":"Name","value":"messageCount"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastMessageAt"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"company"}}]}}]}}]} as unknown as DocumentNode<UpdateConversationMutation, UpdateConversationMutationVariables>;
export const EndConversationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndConversation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"conversationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endConversation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"conversationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"conversationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConversationFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConversationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conversation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"visitorId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"referrer"}},{"kind":"Field","name":{"kind":"Name","value":"messageCount"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastMessageAt"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"company"}}]}}]}}]} as unknown as DocumentNode<EndConversationMutation, EndConversationMutationVariables>;
export const EraseConversationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EraseConversation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"conversationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eraseConversation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"conversationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"conversationId"}}}]}]}}]} as unknown as DocumentNode<EraseConversationMutation, EraseConversationMutationVariables>;
export const EraseVisitorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EraseVisitor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"visitorId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eraseVisitor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"visitorId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"visitorId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visitorId"}},{"kind":"Field","name":{"kind":"Name","value":"conversations"}},{"kind":"Field","name":{"kind":"Name","value":"messages"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}}]}}]}}]} as unknown as DocumentNode<EraseVisitorMutation, EraseVisitorMutationVariables>;
export const CreateDeviceLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateDeviceLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"conversationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createDeviceLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"conversationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"conversationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]} as unknown as DocumentNode<CreateDeviceLinkMutation, CreateDeviceLinkMutationVariables>;