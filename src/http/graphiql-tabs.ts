const tab = (notes: string[], query: string, variables: object = {}) => ({
  query: `${notes.map((line) => `# ${line}`).join('\n')}\n\n${query.trim()}\n`,
  variables: JSON.stringify(variables, null, 2),
  headers: JSON.stringify({ Authorization: 'Bearer ' }, null, 2),
})

/** The main job, one step a tab. A line of notes is as long as the editor shows without scrolling. */
export const defaultTabs = [
  {
    ...tab(
      [
        '1. Open a conversation',
        'Press the button on the right, then copy from',
        'the answer into the tabs that follow, below:',
        '  sessionToken into Headers, like this:',
        '    { "Authorization": "Bearer eyJhb..." }',
        '  id into Variables, as conversationId',
      ],
      `
mutation OpenConversation {
  startConversation(
    input: { metadata: { source: "graphiql" } }
  ) {
    sessionToken
    conversation {
      id
    }
  }
}`,
    ),
    headers: '',
  },
  tab(
    [
      '2. Say something',
      'Needs conversationId and the Bearer token.',
      'Copy the id of the reply that has begun into',
      'the Variables of tab 3, as messageId.',
    ],
    `
mutation SaySomething($conversationId: ID!) {
  sendMessage(
    input: {
      conversationId: $conversationId
      content: "Hello! What can you do for me?"
    }
  ) {
    reply {
      id
      status
    }
  }
}`,
    { conversationId: '' },
  ),
  tab(
    [
      '3. Read the reply as it is written',
      'Needs messageId and the Bearer token. Shows',
      'the latest piece; the last one has it all.',
      'Play it again whenever you like: it begins',
      'at `after`, the length of what you hold.',
    ],
    `
subscription ReadReply(
  $messageId: ID!
  $after: Int
) {
  messageStream(
    messageId: $messageId
    after: $after
  ) {
    ... on MessageDelta {
      offset
      text
    }
    ... on MessageEnded {
      message {
        status
        content
        usage {
          inputTokens
          outputTokens
        }
      }
      error {
        code
        message
        retryable
      }
    }
  }
}`,
    { messageId: '', after: 0 },
  ),
  tab(
    ['4. See the whole conversation', 'Needs the Bearer token.'],
    `
query WholeConversation {
  viewer {
    role
    conversation {
      status
      messageCount
      messages(last: 20) {
        edges {
          node {
            role
            status
            content
          }
        }
      }
    }
    rateLimits {
      budget
      remaining
      limit
    }
  }
}`,
  ),
  tab(
    [
      '5. For staff: find conversations',
      'Needs the admin key as the Bearer: it stands',
      'in secrets.json of DATA_DIR, unless it is set.',
      'Copy an id into the Variables of tab 6.',
    ],
    `
query FindConversations($filter: ConversationFilter) {
  conversations(
    filter: $filter
    orderBy: { field: LAST_MESSAGE_AT, direction: DESC }
    first: 10
  ) {
    totalCount
    edges {
      node {
        id
        status
        leadScore
        leadQuality
        flagged
        lastMessageAt
        messages(last: 1) {
          edges {
            node {
              role
              content
            }
          }
        }
      }
    }
  }
}`,
    { filter: { minLeadScore: 0 } },
  ),
  tab(
    [
      '6. For staff: see the lead',
      'Needs conversationId, and the admin key as',
      'the Bearer. Every point names its reason and',
      'the message that it stands in.',
    ],
    `
query SeeTheLead($conversationId: ID!) {
  conversation(id: $conversationId) {
    leadScore
    leadQuality
    sentiment
    interestedServices
    contact {
      name
      email
      phone
      company
    }
    leadScores(first: 1) {
      edges {
        node {
          summary
          recommendations
          signals {
            component
            points
            label
            message {
              content
            }
          }
        }
      }
    }
  }
}`,
    { conversationId: '' },
  ),
  tab(
    [
      '7. For analysts: how does it go?',
      'Needs the analyst key as the Bearer. Change',
      'groupBy, granularity and the measures; without',
      'data of your own, stop the server and run',
      '`npm run db:seed` for an invented year.',
    ],
    `
query HowDoesItGo {
  metrics(range: { last: "P90D" }) {
    conversations(
      groupBy: [SOURCE]
      orderBy: { field: CONVERSATIONS, direction: DESC }
    ) {
      nodes {
        source
        conversations
        qualifiedLeads
        conversionRate
        costPerQualifiedLead
      }
    }
    usage(granularity: WEEK) {
      nodes {
        bucket
        calls
        costUsd
        responseTimeMs {
          p95
        }
      }
    }
  }
}`,
  ),
]
