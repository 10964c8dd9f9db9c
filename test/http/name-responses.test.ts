import t from 'tap'
import { nameResponses } from '../../src/http/name-responses.ts'

const response = (...codes: string[]) => ({
  description: 'No.',
  content: { 'application/problem+json': { examples: Object.fromEntries(codes.map((code) => [code, {}])) } }
})

t.test('describes each error response once, named after its code or the first operation that gives it', async (t) => {
  const { paths, components } = nameResponses({
    paths: {
      '/a': { get: { operationId: 'getA', responses: { 200: { description: 'Yes.' }, 404: response('NOT_FOUND') } } },
      '/b': {
        get: { operationId: 'getB', responses: { 404: response('NOT_FOUND'), 503: response('QUEUE_FULL', 'NOT_READY') } },
        post: { operationId: 'addB', responses: { 503: response('QUEUE_FULL', 'NOT_READY') } }
      }
    },
    components: {} as { responses?: object }
  })
  const at = (name: string) => ({ $ref: `#/components/responses/${name}` })
  t.same(paths['/a'].get.responses, { 200: { description: 'Yes.' }, 404: at('NOT_FOUND') })
  t.same(paths['/b'].get.responses, { 404: at('NOT_FOUND'), 503: at('getB503') })
  t.same(paths['/b'].post.responses, { 503: at('getB503') })
  t.same(components.responses, { NOT_FOUND: response('NOT_FOUND'), getB503: response('QUEUE_FULL', 'NOT_READY') })
})
