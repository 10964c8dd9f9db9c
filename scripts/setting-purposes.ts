/** What a setting does, for readers of `docs/configuration.md`. */
export interface SettingPurpose {
  readonly meaning: string
  /** If the default depends on something else, or nothing is set. */
  readonly fallback?: string
  /** The form of the value, if the code only asks for text or a list. */
  readonly form?: string
}

export interface SettingGroup {
  readonly title: string
  readonly settings: Readonly<Record<string, SettingPurpose>>
}

/** Every setting, by what an operator wants to do. A test compares the names with those that the code asks for. */
export const settingGroups: readonly SettingGroup[] = [
  {
    title: 'Address and workers',
    settings: {
      HOST: {
        meaning: 'The address to listen on. Any address but loopback requires `API_KEYS`, `API_KEYS_FILE` or `AUTH=off`.',
        form: 'address or host name'
      },
      PORT: { meaning: 'The port to listen on. `0` picks a free port.' },
      WORKERS: {
        meaning: 'Threads that read and compare articles. One more thread answers small requests while all others are busy.',
        fallback: 'number of cores'
      },
      WORKER_HEAP_MIB: { meaning: 'The memory of one worker, in MiB.' },
      LOG_LEVEL: {
        meaning: 'The least severe level to log. The log has one line of JSON per request and never the words of an article.'
      }
    }
  },
  {
    title: 'Store',
    settings: {
      DATA_DIR: { meaning: 'The folder of the embedded store. Only one process can use it at a time.', form: 'path' },
      DATABASE_URL: {
        meaning:
          'A PostgreSQL database, used instead of the embedded store. Any number of processes can share it. It can name several hosts, separated by commas: the service uses the host that accepts writes ([scaling.md](scaling.md#high-availability)). `target_session_attrs` can be `read-write`, `primary` or `any`.',
        form: '`postgres://…`'
      },
      STORE_DURABILITY: {
        meaning:
          '`full`: a stored comparison survives a power cut. `relaxed`: a power cut may lose the last second written to the embedded store.'
      },
      DISK_RESERVE_MB: {
        meaning: 'The embedded store stops writing (507 `STORE_FULL`) if its disk has less free space than this, in MiB.'
      },
      RETENTION_DAYS: {
        meaning: 'Deletes comparisons and articles older than this many days, with everything derived from them.',
        fallback: 'never'
      },
      STORE_TEXT: { meaning: '`no` stores scores, spans and hashes, but not the words of articles.' },
      STORY_DAYS: { meaning: 'How far back, in days, to look for a story that an incoming article may belong to.' },
      ASYNC_ABOVE: { meaning: 'Sets with more articles than this are compared as jobs, in the background.' }
    }
  },
  {
    title: 'Keys and access',
    settings: {
      API_KEYS: {
        meaning:
          'Keys of at least 24 characters, one tenant each. Clients send `Authorization: Bearer KEY`. See [Keys](operations.md#keys).',
        form: '`tenant:key,…`'
      },
      API_KEYS_FILE: {
        meaning:
          'A JSON file of keys with scopes and expiry dates. The service reads it again on SIGHUP. See [Keys](operations.md#keys).',
        form: 'path'
      },
      AUTH: { meaning: '`off` lets anyone who can reach the service use it. Needed only for a public `HOST` without keys.' },
      ALLOWED_HOSTS: {
        meaning: 'Host names, in addition to loopback names, that a service without keys answers to.',
        form: 'host names without a port'
      },
      TRUST_PROXY: {
        meaning: 'The proxies whose `X-Forwarded-For` is trusted: `true` for all of them, or their addresses and networks.',
        form: '`true`, `false`, or addresses and networks'
      },
      CORS_ORIGINS: { meaning: 'The origins whose pages may call the service from a browser. `*` allows all.', form: 'origins' },
      RATE_LIMIT_PER_MINUTE: {
        meaning: 'Requests per minute from one key, or from one address without keys. Beyond it: 429 `RATE_LIMITED`.',
        fallback: '600; none on loopback'
      }
    }
  },
  {
    title: 'Webhooks',
    settings: {
      WEBHOOK_SECRETS: {
        meaning: 'The secret that signs the webhooks of each tenant, at least 8 characters.',
        form: '`tenant:secret,…`'
      },
      WEBHOOK_ALLOW: {
        meaning:
          'Private hosts and unusual ports that webhooks may call: `host`, `10.0.0.0/8`, `host:8443` or `:8443`. Ports 80 and 443 of public hosts are always allowed.',
        form: 'hosts, networks and ports'
      }
    }
  },
  {
    title: 'Limits on requests',
    settings: {
      BODY_LIMIT_BYTES: { meaning: 'Bytes of a request body, measured unpacked. Beyond it: 413 `BODY_TOO_LARGE`.' },
      STORIES_BODY_LIMIT_BYTES: { meaning: 'The same for `POST /v1/stories`.' },
      INGEST_LINE_LIMIT_BYTES: { meaning: 'Bytes of one line of a feed. The feed itself has no limit.' },
      ARTICLES_LIMIT: { meaning: 'Articles in a comparison. Beyond it: 422 `TOO_MANY_ARTICLES`.' },
      STORIES_ARTICLES_LIMIT: { meaning: 'The same for `POST /v1/stories`.' },
      TEXT_LIMIT_CHARACTERS: { meaning: 'Characters of one article sent as text. Beyond it: 422 `ARTICLE_TOO_LONG`.' },
      HTML_LIMIT_BYTES: { meaning: 'Bytes of one article sent as HTML.' },
      ARTICLE_SENTENCES_LIMIT: { meaning: 'Sentences of one article.' },
      SET_SENTENCES_LIMIT: { meaning: 'Sentences of all articles in a comparison. Beyond it: 422 `SET_TOO_LONG`.' },
      STORIES_SENTENCES_LIMIT: { meaning: 'The same for `POST /v1/stories`.' },
      JSON_DEPTH_LIMIT: { meaning: 'Levels of nesting in a JSON body. Beyond it: 400 `JSON_TOO_DEEP`.' },
      JSON_VALUES_LIMIT: {
        meaning:
          'Values in a JSON body, each array and object included: an article has about ten. Beyond it: 413 `BODY_TOO_LARGE`.'
      }
    }
  },
  {
    title: 'Time limits',
    settings: {
      ARRIVAL_SECONDS: { meaning: 'Time for a request to arrive.' },
      STAGE_SECONDS: { meaning: 'Time for each stage of the work on a request. A job has ten times as long.' },
      DEADLINE_SECONDS: {
        meaning: 'Time for the response to be computed. A job has ten times as long. Beyond it: 503 `DEADLINE_EXCEEDED`.'
      },
      STALL_SECONDS: { meaning: 'How long a client may read nothing of a response before the connection is closed.' }
    }
  },
  {
    title: 'Load',
    settings: {
      MEMORY_BUDGET_MB: {
        meaning: 'Memory that the bodies and responses of all requests may hold, in MiB. Beyond it: 503 `QUEUE_FULL`.'
      },
      QUEUE_LIMIT: { meaning: 'Requests that may wait for a worker. Beyond it: 503 `QUEUE_FULL`.' },
      CLIENT_REQUESTS_LIMIT: {
        meaning: 'Requests of one key (without keys: one address) that may run or wait at once. Beyond it: 429 `CLIENT_BUSY`.'
      },
      EVENT_STREAMS_LIMIT: { meaning: 'Event streams that one key (without keys: one address) may keep open.' },
      CONNECTIONS_LIMIT: { meaning: 'Open connections.' },
      EVENT_LOOP_LAG_LIMIT_MS: {
        meaning: 'How late, in milliseconds, the event loop may run before requests are refused. `0`: no limit.'
      }
    }
  },
  {
    title: 'Metrics',
    settings: {
      METRICS_PORT: {
        meaning: 'The port of a separate listener for `/metrics`, `/healthz` and `/readyz`. Workers can have one too.',
        fallback: 'none'
      },
      METRICS_HOST: { meaning: 'The address of that listener.', form: 'address or host name' },
      METRICS_TOKEN: {
        meaning: 'A bearer token that opens `/metrics` from anywhere. See [Metrics](operations.md#metrics).',
        form: 'at least 24 characters'
      }
    }
  }
]
