import type { FastifyInstance } from 'fastify'

/** What traces requests while the service runs. */
export interface Tracing {
  /** Traces every request of the app. To be called before its routes are added. */
  trace(app: FastifyInstance): Promise<void>
  /** Sends what has not been sent, and ends. */
  stop(): Promise<void>
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Starts OpenTelemetry if its standard variables ask for traces. Otherwise returns null and loads nothing.
 *
 * The exporter and the sampler read the rest of the variables themselves (headers, time-outs, `OTEL_TRACES_SAMPLER`).
 * Source: OpenTelemetry specification, “Environment Variable Specification” and “OTLP Exporter Configuration”.
 */
export async function startTracing(env: Environment): Promise<Tracing | null> {
  if (!isTracingWanted(env)) return null
  const { openTracing } = await import('./open-tracing.ts')
  return openTracing()
}

/** Checks whether the standard variables name a place for traces and do not turn them off. */
export function isTracingWanted(env: Environment): boolean {
  const isSet = (name: string) => Boolean(env[name]?.trim())
  const isOff = env.OTEL_SDK_DISABLED?.trim().toLowerCase() === 'true' || env.OTEL_TRACES_EXPORTER?.trim() === 'none'
  return !isOff && (isSet('OTEL_EXPORTER_OTLP_ENDPOINT') || isSet('OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'))
}
