import { FastifyOtelInstrumentation } from '@fastify/otel'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources'
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node'
import type { FastifyInstance } from 'fastify'
import { engine } from '../engine.ts'
import type { Tracing } from './start-tracing.ts'

/** Sends a span for every request, and one for each of its stages, to the collector that the standard variables name. */
export function openTracing(): Tracing {
  const service = resourceFromAttributes({ 'service.name': 'parallax', 'service.version': engine.version })
  const provider = new NodeTracerProvider({
    resource: defaultResource()
      .merge(service)
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())]
  })
  provider.register()
  const requests = new FastifyOtelInstrumentation({
    // Hooks and handlers take next to no time: the stages show where it goes. Error messages may quote an article.
    instrumentHooks: false,
    instrumentHandler: false,
    recordExceptions: false,
    requestHook: (span, { method, url, routeOptions }) => {
      span.updateName(`${method} ${routeOptions.url ?? 'unknown address'}`)
      span.setAttribute('url.path', url.split('?')[0]!)
    }
  })
  requests.setTracerProvider(provider)
  return {
    trace: async (app) => {
      await app.register(requests.plugin())
      traceStages(app)
    },
    stop: () => provider.shutdown()
  }
}

/** Adds a span for each stage of a request, once their times are known. */
function traceStages(app: FastifyInstance): void {
  app.addHook('onSend', async (request, _reply, payload) => {
    const { tracer, context, span } = request.opentelemetry()
    if (context === null) return payload
    span.setAttribute('parallax.tenant', request.tenant)
    for (const { stage, beganAt, ms } of request.stages) {
      tracer.startSpan(stage, { startTime: beganAt }, context).end(beganAt + ms)
    }
    return payload
  })
}
