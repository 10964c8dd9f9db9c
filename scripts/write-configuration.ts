import { inWords, listSettings, type SettingFacts } from './list-settings.ts'
import { type SettingGroup, type SettingPurpose, settingGroups } from './setting-purposes.ts'

/**
 * Returns docs/configuration.md: every setting with its default, the values it allows, and what it does.
 *
 * Errors: if a setting of the code has no purpose, or a purpose no setting.
 */
export function writeConfigurationPage(): string {
  const facts = new Map(listSettings().map((each) => [each.name, each]))
  const described = settingGroups.flatMap(({ settings }) => Object.keys(settings))
  const missing = [...facts.keys()].filter((name) => !described.includes(name))
  const unknown = described.filter((name) => !facts.has(name))
  if (missing.length + unknown.length > 0) {
    throw new Error(
      `setting-purposes.ts does not describe ${missing.join(', ') || 'nothing'}, and describes ${unknown.join(', ') || 'nothing'} that the code does not read.`
    )
  }
  return `# Configuration

<!-- Written by \`npm run openapi\` from src/config.ts and scripts/setting-purposes.ts. -->

Parallax is configured with environment variables. Every setting is optional. An empty variable counts as not set.
The service refuses to start if a value is not valid, and names every variable that is wrong.

\`\`\`sh
PORT=8080 DATA_DIR=/var/lib/parallax npm start
\`\`\`

Values in lists are separated by commas. A size such as “16 MiB” is set in bytes: \`BODY_LIMIT_BYTES=16777216\`.

${settingGroups.map((group) => writeGroup(group, facts)).join('\n')}
## Traces

The service sends OpenTelemetry traces if \`OTEL_EXPORTER_OTLP_ENDPOINT\` or \`OTEL_EXPORTER_OTLP_TRACES_ENDPOINT\` is set.
The other standard variables, such as \`OTEL_TRACES_SAMPLER\`, work as usual. \`OTEL_SDK_DISABLED=true\` turns traces off.
`
}

function writeGroup({ title, settings }: SettingGroup, facts: ReadonlyMap<string, SettingFacts>): string {
  const rows = Object.entries(settings).map(([name, purpose]) => writeRow(facts.get(name)!, purpose))
  return `## ${title}

| setting | default | values | meaning |
| --- | --- | --- | --- |
${rows.join('\n')}
`
}

function writeRow({ name, fallback, values }: SettingFacts, purpose: SettingPurpose): string {
  return `| \`${name}\` | ${purpose.fallback ?? writeDefault(fallback)} | ${purpose.form ?? values ?? 'text'} | ${purpose.meaning} |`
}

function writeDefault(fallback: string | null): string {
  if (fallback === null) return 'none'
  return /^\d+$/.test(fallback) && Number(fallback) > 1_000_000 ? inWords(Number(fallback)) : `\`${fallback}\``
}
