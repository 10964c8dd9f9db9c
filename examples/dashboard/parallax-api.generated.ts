/** Written from openapi.yaml by `npm run client`. */

export interface paths {
    "/v1/comparisons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List comparisons
         * @description Returns stored comparisons, newest first. Send `next` as `cursor` for the next page.
         */
        get: operations["listComparisons"];
        put?: never;
        /**
         * Compare a set of articles
         * @description Aligns the articles sentence by sentence and finds edits, omissions, additions, shared wording, altered quotes, naming and framing. Stores the comparison before responding. The same request again returns the stored comparison with 200. With `Prefer: respond-async`, and for sets above a limit of the service, the response is 202 with a job, which `options.webhook` receives when it ends.
         */
        post: operations["addComparison"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/comparisons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a comparison
         * @description Returns a stored comparison, whole or with the parts that `include` names. `Accept` selects the format: `application/json`, `text/html`, `text/csv`, `application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`, `application/zip`, `application/tei+xml`. `include` applies to JSON only, `significance` to JSON and the table of edits, `table` to CSV, `offsets` to JSON and tables. Returns 304 if `If-None-Match` has the `ETag` of that format.
         */
        get: operations["getComparison"];
        put?: never;
        post?: never;
        /**
         * Delete a comparison
         * @description Deletes a comparison with everything derived from it.
         */
        delete: operations["removeComparison"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/analyses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read one article
         * @description Finds page furniture, sentences, who said what, names with their epithets, and framing markers with their voice. Stores nothing.
         */
        post: operations["analyseArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List stored stories
         * @description Returns stories with a stored article, newest first. Send `next` as `cursor` for the next page.
         */
        get: operations["listStories"];
        put?: never;
        /**
         * Group articles by story
         * @description Groups articles that report the same event. Each article is in exactly one story. With `compare`, a job compares each story of two or more articles, up to the limit of a comparison. `comparison` is the path of the result once `job` is completed. Without `compare`, nothing is stored.
         */
        post: operations["groupStories"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a stored story
         * @description Returns a story with its articles and its current comparison.
         */
        get: operations["getStory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a stored article
         * @description Returns the reading of an article that was ingested or compared.
         */
        get: operations["getArticle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ingest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a feed of articles
         * @description Accepts one article per line and any number of lines, optionally as gzip. The response is sent when the last line is stored. From then on, no line is lost. If the connection breaks off earlier, send the whole feed again; lines that were already stored count as duplicates.
         *
         *     The job reports the outcome: how many lines were accepted, how many were duplicates, and the first 1,000 rejected lines with their numbers. An article with the same outlet and text as a stored one, with or without its headline, is a duplicate and changes nothing. Cancelling the job only stops the reports: stored lines are still read.
         *
         *     An article without `story` is grouped with articles of the last days that report the same event. Each story of two or more articles is compared, and compared again when it grows: see `GET /v1/stories`. `id` is ignored.
         */
        post: operations["ingestArticles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/outlets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List outlets
         * @description Returns every outlet with a stored article as JSON, or as CSV if `Accept` prefers `text/csv`. Send `next` as `cursor` for the next page. CSV has it in the `Link` header.
         */
        get: operations["listOutlets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/outlets/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an outlet’s profile
         * @description Returns an outlet over time: framing rates with intervals, what it copies, alters and leaves out, and what it calls people. Each article counts once, even if several comparisons contain it. If `Accept` prefers `text/csv`, the response is a table of the periods.
         */
        get: operations["getOutlet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List jobs
         * @description Returns your jobs, newest first. Jobs are kept for 30 days after they end. Send `next` as `cursor` for the next page.
         */
        get: operations["listJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a job
         * @description Returns the state of a job. `result` is the path of its result, and `error` says why it failed.
         */
        get: operations["getJob"];
        put?: never;
        post?: never;
        /**
         * Cancel a job
         * @description Stops a job. Results that are already stored remain available. Cancelling a job again changes nothing.
         */
        delete: operations["cancelJob"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch a job
         * @description Streams the progress of a job as server-sent events: `progress`, then one of `completed`, `failed` and `cancelled`. The data of each event is the job. A client that reconnects with `Last-Event-ID` receives the events it missed.
         */
        get: operations["watchJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/markers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the marker rules
         * @description Returns every framing rule, with its source and examples of what it must and must not mark.
         */
        get: operations["listMarkerRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/markers/{family}/{rule}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a marker rule
         * @description Returns one rule of the catalogue, by the id in `rule` of a marker.
         */
        get: operations["getMarkerRule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This description, as JSON
         * @description Returns the OpenAPI 3.1 description of the service.
         */
        get: operations["getOpenapiJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This description, as YAML
         * @description Returns the OpenAPI 3.1 description of the service.
         */
        get: operations["getOpenapiYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the service alive?
         * @description Returns 200 as long as the process runs, also while all workers are busy.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Can the service take work?
         * @description Returns 200 if the store and the workers respond, otherwise 503.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Metrics for Prometheus
         * @description Returns requests, times, queue and memory. By default, only this machine may read them. With `METRICS_TOKEN`, anyone who sends it as a bearer token may. With `METRICS_PORT`, they move to a separate listener. Others get 404.
         */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A set of articles to compare. */
        ComparisonRequest: {
            /** @description Articles to compare: 2 to 500. */
            articles: components["schemas"]["Article"][];
            /** @description Label of the story, for lists and profiles. */
            story?: string | null;
            options?: components["schemas"]["ComparisonOptions"];
        };
        /** @description One outlet’s article, as text or as an HTML page. */
        Article: {
            /** @description Id of the article, unique in the set. Default: `a1`, `a2`, … by position. */
            id?: string;
            /** @description Name of the outlet that publishes the article. */
            outlet: string;
            /** @description Headline. */
            title?: string | null;
            /** @description Article as plain text. Send either `text` or `html`. */
            text?: string | null;
            /** @description Article as an HTML page. Send either `text` or `html`. */
            html?: string | null;
            /** @description URL of the article. Used as a label and a hint for extraction; never fetched. */
            url?: string | null;
            /** @description Publication date or date-time: ISO 8601 (`2026-10-14T16:20:00Z`), RFC 822, or as pages write it (“14 October 2026”). Returned as ISO 8601. */
            publishedAt?: string | null;
            /** @description Author, as printed. */
            byline?: string | null;
            /** @description BCP 47 language tag, for example `en`. Detected by default. */
            language?: string | null;
        };
        /** @description Options of the comparison. */
        ComparisonOptions: {
            /** @description Id of the article to compare the others with. Chosen by default. */
            base?: string;
            /** @description Your own marker rules, for this request. */
            markers?: components["schemas"]["MarkerRule"][];
            /** @description Families or rule ids to leave out. */
            exclude?: string[];
            /** @description URL that receives the job when it ends, signed with your secret. Only for jobs. */
            webhook?: string;
        };
        /** @description Your own rule, added to the catalogue for one request. */
        MarkerRule: {
            /** @description Id of your rule, for example `mine/regime`. */
            id: string;
            /** @description Family that its markers count towards. */
            family: string;
            /** @description Words or a phrase to match. Regular expressions are not supported. */
            match: {
                /** @description Words to match, in upper or lower case. */
                words: string[];
                /** @description Whether to match every form of the word (“claims”, “claimed”). Default: false. */
                lemma?: boolean;
                /** @description Universal parts of speech that the word may have. Default: any. */
                pos?: ("ADJ" | "ADP" | "ADV" | "AUX" | "CCONJ" | "DET" | "INTJ" | "NOUN" | "NUM" | "PART" | "PRON" | "PROPN" | "PUNCT" | "SCONJ" | "SYM" | "VERB" | "X")[];
            } | {
                /** @description Consecutive words; `*` matches any one word. */
                phrase: string;
            };
            /** @description Voices in which to list it. Default: all. Only `outlet` counts towards scores. */
            voice?: ("outlet" | "quoted" | "attributed")[];
            strength?: components["schemas"]["Strength"];
            /** @description Why the wording is marked. */
            note?: string;
        };
        /** @description Weight of the markers, 0 to 1. */
        Strength: number;
        /** @description Several articles on one story, compared. It has all parts unless `include` names fewer. */
        Comparison: {
            /** @description Id of the comparison. */
            id: string;
            /** @description Time of the first computation, in ISO 8601. */
            createdAt: string;
            /** @description Label, as sent. */
            story: string | null;
            engine: components["schemas"]["Engine"];
            /** @description Id of the comparison that replaced this one as the current one of its story. Missing if this one is current. */
            supersededBy?: string;
            /** @description One reading for each article, in the order sent. */
            articles?: components["schemas"]["Reading"][];
            /** @description Which articles belong to the story. */
            membership?: components["schemas"]["Member"][];
            /** @description Sentences of all articles, side by side. */
            alignment?: {
                /** @description Rows. Each sentence of each belonging article is in exactly one. */
                rows: components["schemas"]["Row"][];
            };
            /** @description Changed words within rows. */
            edits?: components["schemas"]["Edit"][];
            /** @description What articles leave out. */
            omissions?: components["schemas"]["Omission"][];
            /** @description Pairs of sentences in different rows that report the same event, each once; at most the 5,000 likeliest. An outlet that reports an event elsewhere neither leaves it out nor adds it. */
            alsoTold?: components["schemas"]["AlsoTold"][];
            /** @description What only one article has. */
            additions?: components["schemas"]["Addition"][];
            /** @description Facts that aligned sentences state differently. */
            conflicts?: components["schemas"]["Conflict"][];
            lineage?: components["schemas"]["Lineage"];
            /** @description Quotes in two or more articles. */
            quotes?: components["schemas"]["Quote"][];
            /** @description What each outlet calls people, organisations, places, groups, events and things; those with a name first. */
            naming?: components["schemas"]["NamingEntry"][];
            /** @description Framing by outlet. */
            framing?: {
                /** @description One entry for each readable article. */
                outlets: components["schemas"]["OutletFraming"][];
            };
            /** @description Limits of this comparison. */
            warnings: components["schemas"]["Warning"][];
        };
        /** @description Versions behind the result. The same input and engine always give the same result. */
        Engine: {
            /** @description Version of the service. */
            version: string;
            /** @description Version of the marker catalogue. */
            catalogue: string;
        };
        /** @description Everything found in one article. */
        Reading: {
            /** @description Id of the stored article, only in `GET /v1/articles/{id}`. */
            id?: string;
            /** @description Id of the article. */
            article: string;
            /** @description Name of the outlet, as sent. */
            outlet: string;
            /** @description Key of the outlet: its name, trimmed and in lower case. */
            outletKey: string;
            /** @description Headline: as sent, from the page, or from the line above the text. */
            title: string | null;
            /** @description Origin of the title; null without a title. */
            titleFrom?: ("request" | "page" | "text") | null;
            /** @description URL, as sent. */
            url: string | null;
            /** @description Publication date, as sent or from the page. */
            publishedAt: string | null;
            /** @description Author, as sent or from the page. */
            byline: string | null;
            /** @description Language that the article was read as. */
            language: {
                /** @description BCP 47 tag; `und` if unknown. */
                tag: string;
                /** @description True if the language was detected, false if it was sent. */
                detected: boolean;
            };
            /** @description The text that all spans refer to: as sent, or extracted from the page. */
            text: string;
            /** @description Page furniture in `text`, in order, without overlaps. */
            removed: components["schemas"]["Removed"][];
            /** @description Captions of pictures, in order. Each is also in `removed`. */
            captions?: components["schemas"]["Caption"][];
            /** @description The headline, then the sentences of the text in order. */
            sentences: components["schemas"]["Sentence"][];
            /** @description Who said what, in order. */
            attributions: components["schemas"]["Attribution"][];
            /** @description People, organisations and places. */
            names: components["schemas"]["Name"][];
            /** @description Groups, events and other things without a name that the text mentions at least twice. */
            things?: components["schemas"]["Thing"][];
            /** @description Framing markers in every voice. Only those in the outlet’s voice count. */
            markers: components["schemas"]["Marker"][];
            scores: components["schemas"]["Scores"];
            /** @description Limits of this reading. */
            warnings: components["schemas"]["Warning"][];
        };
        /** @description Page furniture: text that is on the page but not part of the article. */
        Removed: {
            start: components["schemas"]["SpanStart"];
            end: components["schemas"]["SpanEnd"];
            text: components["schemas"]["SpanText"];
            /**
             * @description Kind of page furniture.
             * @enum {unknown}
             */
            kind: "headline" | "navigation" | "byline" | "dateline" | "caption" | "promotion" | "related" | "comment" | "legal" | "markup" | "duplicate" | "other";
        };
        /** @description Offset of the first UTF-16 code unit. */
        SpanStart: number;
        /** @description Offset after the last UTF-16 code unit. */
        SpanEnd: number;
        /** @description The words of the span: `text.slice(start, end)`. */
        SpanText: string;
        /** @description Caption or credit of a picture. */
        Caption: {
            start: components["schemas"]["SpanStart"];
            end: components["schemas"]["SpanEnd"];
            text: components["schemas"]["SpanText"];
            /** @description Name of the credited person or agency; null if there is no credit. */
            credit: string | null;
        };
        /** @description A sentence, headline or heading of the article. */
        Sentence: {
            /** @description Id of the sentence in this response. */
            id: string;
            field?: components["schemas"]["FieldName"];
            start: components["schemas"]["SpanStart"];
            end: components["schemas"]["SpanEnd"];
            text: components["schemas"]["SpanText"];
            /** @description Number of its paragraph, from 0. */
            paragraph: number;
            /**
             * @description Headline, section heading, or running text.
             * @enum {unknown}
             */
            role: "headline" | "heading" | "body";
            /** @description Probability that the outlet’s own wording in this sentence is loaded, calibrated on running news, in which about 6 % of sentences are. 0 if none of its words are the outlet’s own. */
            framing: number;
            /** @description Whether `framing` reaches the threshold for a loaded sentence. */
            loaded?: boolean;
        };
        /** @description The string of the reading that the offsets refer to. Default: `text`. */
        FieldName: "title" | "text";
        /** @description Words and who said them. `content` excludes the quotation marks. */
        Attribution: {
            /** @description Id of the attribution in this response. */
            id: string;
            /**
             * @description `direct`: a whole quotation. `partial`: a quoted fragment. `indirect`: speech without quotation marks.
             * @enum {unknown}
             */
            kind: "direct" | "partial" | "indirect";
            content: components["schemas"]["FieldSpan"];
            /** @description Who said it; null if the text does not say. */
            source: components["schemas"]["Source"] | null;
            /** @description The attributing words (“said”, “according to”), or null. */
            cue: components["schemas"]["FieldSpan"] | null;
        };
        /** @description A span in the headline if `field` is `title`, otherwise in the text. */
        FieldSpan: {
            field?: components["schemas"]["FieldName"];
            start: components["schemas"]["SpanStart"];
            end: components["schemas"]["SpanEnd"];
            text: components["schemas"]["SpanText"];
        };
        /** @description The source of a statement: its mention beside the cue. */
        Source: {
            field?: components["schemas"]["FieldName"];
            start: components["schemas"]["SpanStart"];
            end: components["schemas"]["SpanEnd"];
            text: components["schemas"]["SpanText"];
            /** @description Name of the source; null if unknown. */
            name: string | null;
            /** @description Whether the source is unnamed (“officials”, “a person familiar with …”). */
            anonymous: boolean;
        };
        /** @description A person, organisation or place, with its mentions and epithets. */
        Name: {
            /** @description Id of the entry in this response. */
            id: string;
            /** @description Fullest form of the name in the article. */
            name: string;
            /**
             * @description Kind of the named person or thing.
             * @enum {unknown}
             */
            type: "person" | "organization" | "place" | "other";
            /** @description All mentions by name, without pronouns. */
            mentions: components["schemas"]["FieldSpan"][];
            /** @description Descriptions in the article. */
            epithets: components["schemas"]["Epithet"][];
        };
        /** @description A describing phrase beside a name or in place of it. */
        Epithet: {
            field?: components["schemas"]["FieldName"];
            start: components["schemas"]["SpanStart"];
            end: components["schemas"]["SpanEnd"];
            text: components["schemas"]["SpanText"];
            /**
             * @description Form of the phrase, in this order for example: “General”, “embattled”, “, the former officer,”, “the strongman”, “the CIA’s man”.
             * @enum {unknown}
             */
            kind: "title" | "modifier" | "appositive" | "nominal" | "possessive";
            /** @description Whether the phrase carries a judgement. */
            loaded: boolean;
        };
        /** @description Something that the article refers to by a common noun: “the protesters”, “their first meeting”. */
        Thing: {
            /** @description Id of the entry in this response. */
            id: string;
            /** @description Noun, in the singular. */
            noun: string;
            /**
             * @description A group of people, something that happens, or another thing.
             * @enum {unknown}
             */
            type: "group" | "event" | "other";
            /** @description All phrases that end in the noun. */
            mentions: components["schemas"]["FieldSpan"][];
        };
        /** @description One occurrence of framing, with its span. */
        Marker: {
            /** @description Id of the marker in this response. */
            id: string;
            /** @description Rule that found it; see `GET /v1/markers/{family}/{rule}`. */
            rule: string;
            /** @description Family of the rule. */
            family: string;
            field?: components["schemas"]["FieldName"];
            start: components["schemas"]["SpanStart"];
            end: components["schemas"]["SpanEnd"];
            text: components["schemas"]["SpanText"];
            /** @description Id of its sentence. */
            sentence: string;
            voice: components["schemas"]["Voice"];
            /** @description Weight of the marker, 0 to 1. */
            strength: number;
            /** @description Id of the name that the wording is about, if known. */
            target?: string;
            /** @description Why the words are marked, in a sentence. */
            note: string;
        };
        /**
         * @description Whose words they are: the outlet’s own, quoted, or attributed in indirect speech.
         * @enum {unknown}
         */
        Voice: "outlet" | "quoted" | "attributed";
        /** @description Rates of framing markers in the outlet’s own words, with 95 % intervals. */
        Scores: {
            words: components["schemas"]["WordCounts"];
            /** @description One entry for each family with a marker in the outlet’s voice. */
            families: components["schemas"]["FamilyScore"][];
            framing: components["schemas"]["FramingRate"];
        };
        /** @description Words of title and text by voice, without page furniture. Each word counts once. */
        WordCounts: {
            /** @description Words in the outlet’s own voice. */
            outlet: number;
            /** @description Words inside quotation marks attributed to somebody. */
            quoted: number;
            /** @description Words inside indirect speech. */
            attributed: number;
        };
        /** @description How often one family of markers occurs in the outlet’s own words. */
        FamilyScore: {
            /** @description Marker family. */
            family: string;
            /** @description Markers of this family in the outlet’s voice. */
            count: number;
            /** @description Markers per 1,000 of the outlet’s own words. */
            ratePer1000: number;
            interval: components["schemas"]["Interval"];
        };
        /** @description 95 % interval: lower and upper bound, per 1,000 words. */
        Interval: number[];
        /** @description Overall framing rate, in the outlet’s voice only. */
        FramingRate: {
            /** @description Markers per 1,000 of the outlet’s own words, weighted by strength; null below 150 own words. */
            ratePer1000: number | null;
            /** @description 95 % interval of the weighted rate; null below 150 own words. */
            interval: components["schemas"]["Interval"] | null;
            /** @description Markers per 1,000 of the outlet’s own words, unweighted; null below 150 own words. */
            plainRatePer1000?: number | null;
        };
        /** @description Something that limits the result without failing the request. */
        Warning: {
            /** @description Stable code from the list of errors. */
            code: string;
            /** @description What was found, in a sentence. */
            detail: string;
        };
        /** @description Whether an article belongs to the story. */
        Member: {
            article: components["schemas"]["ArticleId"];
            /** @description Whether the article belongs to the story. */
            belongs: boolean;
            /** @description Similarity to the other articles of the story. */
            similarity: number;
            /** @description Why, in a sentence; `unreadable` if it could not be read. */
            reason: string;
        };
        /** @description Id of the article. */
        ArticleId: string;
        /** @description Corresponding sentences of several articles. */
        Row: {
            id: components["schemas"]["RowId"];
            /**
             * @description `shared`: in all articles of the story. `partial`: in some. `unique`: in one.
             * @enum {unknown}
             */
            kind: "shared" | "partial" | "unique";
            /** @description Id of the article that the others are compared with in this row. */
            base: string;
            /** @description One cell for each article that has it. */
            cells: components["schemas"]["Cell"][];
        };
        /** @description Id of the row. */
        RowId: string;
        /** @description The sentences of one article in a row. */
        Cell: {
            article: components["schemas"]["ArticleId"];
            /** @description Ids of its sentences in the row; two if it splits into two what others report in one. */
            sentences: string[];
            /**
             * @description Relation to the base cell, which has `base`.
             * @enum {unknown}
             */
            relation: "base" | "verbatim" | "edited" | "rewritten";
            /** @description Similarity of its words to the base cell. */
            similarity: number;
            /** @description Whether the article has it in a different order than the base. */
            moved: boolean;
            /** @description Position in the article: 0 first, 1 last. */
            position: number;
        };
        /** @description An insertion, deletion or replacement of words, compared with the base of the row. */
        Edit: {
            /** @description Id of the edit. */
            id: string;
            row: components["schemas"]["RowId"];
            /** @description Id of the article whose wording differs. */
            article: string;
            /** @description Words of the base; empty for an insertion. */
            base: {
                article: components["schemas"]["ArticleId"];
                field?: components["schemas"]["FieldName"];
                start: components["schemas"]["SpanStart"];
                end: components["schemas"]["SpanEnd"];
                text: components["schemas"]["SpanText"];
            };
            /** @description Words of the article; empty for a deletion. */
            variant: {
                field?: components["schemas"]["FieldName"];
                start: components["schemas"]["SpanStart"];
                end: components["schemas"]["SpanEnd"];
                text: components["schemas"]["SpanText"];
            };
            /**
             * @description What happened to the words of the base.
             * @enum {unknown}
             */
            op: "insert" | "delete" | "replace";
            /**
             * @description Kind of words that changed.
             * @enum {unknown}
             */
            class: "punctuation" | "spelling" | "abbreviation" | "number-format" | "number" | "time" | "name" | "attribution" | "hedge" | "intensifier" | "negation" | "opposite" | "synonym" | "loaded" | "epithet" | "speech-verb" | "tense" | "function-word" | "order" | "wording";
            significance: components["schemas"]["Significance"];
            /** @description Why it has this significance, for example `antonyms in WordNet: rise, fall`. */
            reason?: string;
            /** @description Class `loaded`: ids of the framing markers that only one side has. */
            markers?: string[];
            /** @description Whether it is inside a quotation. */
            inQuote: boolean;
        };
        /**
         * @description What the difference changes: only the surface, the style, or the meaning.
         * @enum {unknown}
         */
        Significance: "surface" | "style" | "meaning";
        /** @description Something that most articles report and some leave out. */
        Omission: {
            row: components["schemas"]["RowId"];
            /** @description Ids of the articles that leave it out. */
            missingFrom: string[];
            /** @description Ids of the articles that report it. */
            carriedBy: string[];
            /** @description Words of the base cell. */
            text: string;
            /** @description Importance, from the number of articles that report it, its place and length in them, and its kind. */
            weight: number;
            /**
             * @description What is left out: a fact, a quotation, background that was known before, or only who said (or would not say) something.
             * @enum {unknown}
             */
            kind?: "fact" | "quotation" | "background" | "attribution";
        };
        /** @description Two sentences in different rows that report the same event. */
        AlsoTold: {
            /** @description Sentence of the article that comes first by outlet key, title and text. */
            from: {
                article: components["schemas"]["ArticleId"];
                /** @description Id of the sentence. */
                sentence: string;
            };
            /** @description Sentence of the other article. */
            to: {
                article: components["schemas"]["ArticleId"];
                /** @description Id of the sentence. */
                sentence: string;
            };
            /** @description Share of common words, weighted by rarity. */
            similarity: number;
            /** @description Shared names, numbers, dates and words for events, as `from` writes them. Different words with almost the same meaning are written `one / other`. */
            evidence: string[];
        };
        /** @description A passage that only one article has. */
        Addition: {
            row: components["schemas"]["RowId"];
            article: components["schemas"]["ArticleId"];
            /** @description Ids of its sentences. */
            sentences: string[];
            /** @description Words of these sentences. */
            text: string;
            /** @description Estimated probability that this is the outlet’s own comment. */
            editorial: number;
        };
        /** @description A fact that articles state differently. */
        Conflict: {
            row: components["schemas"]["RowId"];
            /**
             * @description What differs: a number (beyond format and rounding), a time, a name, a place, a person’s role, a denial, or opposite words.
             * @enum {unknown}
             */
            kind: "number" | "time" | "name" | "place" | "role" | "negation" | "opposite";
            /** @description Different values, those of most articles first. */
            values: {
                /** @description Words of the value, as the first of its articles writes them. */
                text: string;
                /** @description Ids of the articles with this value. */
                articles: string[];
                /** @description Places of the value. */
                spans: {
                    article: components["schemas"]["ArticleId"];
                    field?: components["schemas"]["FieldName"];
                    start: components["schemas"]["SpanStart"];
                    end: components["schemas"]["SpanEnd"];
                    text: components["schemas"]["SpanText"];
                }[];
            }[];
        };
        /** @description Shared wording and where it comes from. */
        Lineage: {
            /** @description Pairs that share wording beyond a common source. Each article has at most one incoming edge of known direction. */
            edges: components["schemas"]["Edge"][];
            /** @description Shared wording by pair. */
            overlap: components["schemas"]["Overlap"][];
            /** @description Credits of news agencies. */
            wire: components["schemas"]["WireCredit"][];
            /** @description Articles with the same source. */
            groups: components["schemas"]["LineageGroup"][];
        };
        /** @description Two articles that share wording and, if the evidence shows it, which of them copied the other. */
        Edge: {
            /** @description Id of the article that the wording comes from. If `direction` is `unknown`, the first by outlet key, title and text. */
            from: string;
            /** @description Id of the article with the wording of `from`. If `direction` is `unknown`, the other article. */
            to: string;
            /** @description Share of the words of `to` that are also in `from`. */
            copied: number;
            /** @description Share of the words of `to` in sentences that are the same in `from`. */
            verbatim: number;
            /** @description Share of the words of `to` in sentences that differ from those of `from`. */
            edited: number;
            /** @description Share of the words of `to` that are not in `from`. */
            new: number;
            /** @description Estimated probability that `to` took its wording from `from`; if `direction` is `unknown`, that one of the two took it from the other. */
            confidence: number;
            /**
             * @description `known`: the evidence fits `to` having copied `from`, and not the reverse. `unknown`: nothing shows who copied whom. Missing in comparisons of older versions.
             * @enum {unknown}
             */
            direction?: "known" | "unknown";
            /** @description The evidence, in a sentence. */
            reason: string;
            /** @description The words behind `reason`, by article and position. */
            evidence?: components["schemas"]["LineageEvidence"][];
        };
        /** @description Words of an article that show where its text comes from. */
        LineageEvidence: {
            /** @description Id of the article with the span. */
            article: string;
            start: components["schemas"]["SpanStart"];
            end: components["schemas"]["SpanEnd"];
            text: components["schemas"]["SpanText"];
            /**
             * @description `error`, `edit`, `addition`: a mistake, a change or words of the other article that this one repeats. `credit`: the source is named. `date`: a date in the text.
             * @enum {unknown}
             */
            kind: "error" | "edit" | "addition" | "credit" | "date";
        };
        /** @description How much wording two articles share, for pairs above 0.05. */
        Overlap: {
            /** @description Ids of the two articles. */
            articles: string[];
            /** @description Share of the shorter article’s words that are in wording common to both. */
            share: number;
        };
        /** @description Where an article credits a news agency. */
        WireCredit: {
            article: components["schemas"]["ArticleId"];
            /** @description Name of the agency. */
            agency: string;
            span: components["schemas"]["FieldSpan"];
            /**
             * @description `article`: a dateline, byline, sign-off, credit line or wire code, which credits the whole text. `passage`: a caption, or words such as “told Reuters”, which credit only the words beside them.
             * @enum {unknown}
             */
            covers?: "article" | "passage";
            /** @description For a credit of the whole article: share of its words that no other copy in the set contains. */
            own?: number;
        };
        /** @description Articles that go back to the same text. */
        LineageGroup: {
            /** @description Ids of the articles. */
            articles: string[];
            /** @description Common source: `wire:AGENCY`, `article:ID`, or `unseen` for a text outside the set. */
            source: string;
            /** @description Evidence of the common source: credits of the agency, and sentences that some of the articles have and others lack. */
            evidence?: components["schemas"]["LineageEvidence"][];
            /** @description How much each article has of the known part of the source. */
            parts?: {
                article: components["schemas"]["ArticleId"];
                /** @description Share of the group’s common wording that this article contains. */
                share: number;
            }[];
        };
        /** @description One utterance, as several outlets quote it. */
        Quote: {
            /** @description Id of the quote. */
            id: string;
            /** @description Name of the speaker; null if unknown. */
            speaker: string | null;
            /**
             * @description Most serious difference between the versions.
             * @enum {unknown}
             */
            verdict: "identical" | "trimmed" | "altered" | "reattributed";
            /** @description One version for each article that quotes it. */
            versions: {
                article: components["schemas"]["ArticleId"];
                /** @description Id of its attribution. */
                attribution: string;
                /** @description Quoted words. */
                text: string;
            }[];
            /** @description All differences from the wording that most versions share. */
            alterations: components["schemas"]["Alteration"][];
        };
        /** @description One difference between two versions of a quote. */
        Alteration: {
            /** @description Id of the article whose version differs. */
            article: string;
            /** @description Id of the article it is compared with. */
            against: string;
            /**
             * @description Kind of difference.
             * @enum {unknown}
             */
            op: "insert" | "delete" | "replace" | "trim" | "reattribute";
            /** @description Words of `against`. */
            text: string;
            /** @description Words of `article`. */
            replacement: string;
            significance: components["schemas"]["Significance"];
        };
        /** @description What each outlet calls a person, organisation, place, group, event or thing. */
        NamingEntry: {
            /** @description Fullest form in all articles. */
            name: string;
            /**
             * @description Kind of entry. Groups, events and other things without a name are listed by their most common noun.
             * @enum {unknown}
             */
            type: "person" | "organization" | "place" | "other" | "group" | "event";
            /** @description One entry for each article. */
            outlets: {
                article: components["schemas"]["ArticleId"];
                /** @description Id of the entry in the article’s `names` or `things`. Missing for words that are only compared in one place. */
                entry?: string;
                /** @description Forms of the name in the article, or nouns in the singular for things without a name. */
                names: string[];
                /** @description Descriptions in the article. For things without a name, all phrases that end in the noun. */
                epithets: {
                    field?: components["schemas"]["FieldName"];
                    start: components["schemas"]["SpanStart"];
                    end: components["schemas"]["SpanEnd"];
                    text: components["schemas"]["SpanText"];
                    /** @description Whether the phrase carries a judgement. */
                    loaded: boolean;
                    voice: components["schemas"]["Voice"];
                }[];
            }[];
        };
        /** @description Framing of one outlet, compared with the others. */
        OutletFraming: {
            article: components["schemas"]["ArticleId"];
            /** @description Name of the outlet. */
            outlet: string;
            scores: components["schemas"]["Scores"];
            /** @description How far the rate lies above (+) or below (−) the other outlets of this story, in standard errors. */
            contrast: number;
            /** @description 95 % interval of `contrast`. */
            contrastInterval?: number[];
            /** @description Whether the outlet clearly differs from the others: the interval of `contrast` excludes 0. */
            distinct?: boolean;
            /** @description Ids of markers in wording that no other article has, or that replaces a wording known to be earlier. */
            added: string[];
            /** @description Ids of markers in wording shared with another article. */
            inherited: string[];
            /** @description Ids of markers for which another article has other words and nothing shows which came first. */
            differs?: string[];
            /** @description Markers of other articles that this outlet dropped from aligned wording. */
            softened: {
                article: components["schemas"]["ArticleId"];
                /** @description Id of the other article’s marker. */
                marker: string;
                row: components["schemas"]["RowId"];
            }[];
            /** @description Sources of the article, most words first. */
            sources?: components["schemas"]["SourceShare"][];
            sourcing?: components["schemas"]["Sourcing"];
            /** @description Rows that other articles have too, furthest from their position in the others first. */
            prominence?: components["schemas"]["Prominence"][];
            headline?: components["schemas"]["HeadlineCheck"];
        };
        /** @description A source, how many words it gets, and how loaded they are. */
        SourceShare: {
            /** @description Name of the source, or the words of its mention. */
            source: string;
            /** @description Whether the source is unnamed (“officials”). */
            anonymous: boolean;
            /**
             * @description Kind of source, from what the article says about it; `other` also if it says nothing. `unnamed`: the article only says that somebody said it (“sources”, “critics”).
             * @enum {unknown}
             */
            kind?: "official" | "police" | "military" | "politician" | "company" | "expert" | "witness" | "activist" | "media" | "document" | "unnamed" | "other";
            /** @description Party of a politician, if the text states it. */
            party?: string | null;
            /** @description Gender, if a title or a pronoun in the text states it. */
            gender?: "female" | "male" | null;
            /** @description Words in its direct and partial quotations. */
            quoted: number;
            /** @description Words of its indirect speech: what it reportedly said, thought or wanted. */
            attributed: number;
            /** @description Share of `quoted` and `attributed` in all words of the article. */
            share: number;
            /** @description Markers in these words, which are not in the outlet’s voice. */
            markers: number;
        };
        /** @description Summary of the sources of an article. */
        Sourcing: {
            /** @description Quoted and attributed words by kind of source. Kinds without words are left out. */
            words: {
                [key: string]: number;
            };
            /** @description First source in the text, or null. */
            first: string | null;
            /** @description Last source in the text, or null. */
            last: string | null;
            /** @description People and organisations that the article criticises by name, in any voice, without quoting them or their spokespeople and without saying that they declined to comment. */
            unanswered: string[];
        };
        /** @description How prominently an article reports a row that others report too. */
        Prominence: {
            row: components["schemas"]["RowId"];
            /** @description Share of the article’s words above it; 0 is the start of the text. */
            place: number;
            /**
             * @description `headline`: it reports what the headline does. `lead`: one of at most two sentences that open the first paragraph.
             * @enum {unknown}
             */
            in: "headline" | "lead" | "body";
            /** @description `place` minus the median of the other articles that report it. Below 0: higher up than in the others. */
            against: number;
        };
        /** @description The headline compared with the text of its article. */
        HeadlineCheck: {
            /** @description Ids of the rows that report what the headline does. */
            supported: string[];
            /** @description Words and numbers of the headline that the text does not contain in any form: neither the word, nor one with the same root, nor a related word in WordNet. */
            unsupported: components["schemas"]["FieldSpan"][];
            /** @description Numbers and names that headline and text state differently. */
            differs: {
                field?: components["schemas"]["FieldName"];
                start: components["schemas"]["SpanStart"];
                end: components["schemas"]["SpanEnd"];
                text: components["schemas"]["SpanText"];
                /** @description Words of the text. */
                body: {
                    start: components["schemas"]["SpanStart"];
                    end: components["schemas"]["SpanEnd"];
                    text: components["schemas"]["SpanText"];
                };
            }[];
            /** @description Ids of markers in the headline, in the outlet’s voice, whose words the text does not mark. */
            markers: string[];
            /** @description Whether the headline is called loaded, has such a marker, and is more likely to be loaded than nine in ten sentences of the text. */
            moreLoaded: boolean;
        };
        /** @description A comparison in short, for a dashboard. Lists of ids name at most 20. */
        ComparisonSummary: {
            /** @description Id of the comparison. */
            id: string;
            /** @description When it was first computed: ISO 8601. */
            createdAt: string;
            /** @description Label that was sent. */
            story: string | null;
            engine: components["schemas"]["Engine"];
            /** @description Id of the current comparison of the story, if it is another one. */
            supersededBy?: string;
            /** @description Articles in the order sent. */
            articles: components["schemas"]["SummaryArticle"][];
            /** @description Number of edits by significance. */
            edits: {
                /** @description Changes of meaning. */
                meaning: number;
                /** @description Changes of style. */
                style: number;
                /** @description Changes of the surface. */
                surface: number;
            };
            /** @description Number of findings, of which the lists below may show fewer. */
            counts: {
                /** @description Rows of the alignment. */
                rows: number;
                /** @description Omissions. */
                omissions: number;
                /** @description Additions. */
                additions: number;
                /** @description Conflicts. */
                conflicts: number;
                /** @description Quotes that several articles carry. */
                quotes: number;
                /** @description Quotes whose words or speaker differ. */
                alteredQuotes: number;
            };
            /** @description Shared wording, the largest shares first, at most 10. */
            copies: {
                /** @description See `Edge`. */
                from: string;
                /** @description See `Edge`. */
                to: string;
                /** @description Share of the words of `to` that are also in `from`. */
                copied: number;
                /**
                 * @description See `Edge`.
                 * @enum {unknown}
                 */
                direction?: "known" | "unknown";
            }[];
            /** @description Altered and reattributed quotes, at most 10. */
            alteredQuotes: {
                /** @description Id of the quote. */
                id: string;
                /** @description Name of the speaker; null if unknown. */
                speaker: string | null;
                /**
                 * @description Most serious difference between the versions.
                 * @enum {unknown}
                 */
                verdict: "identical" | "trimmed" | "altered" | "reattributed";
                /** @description Versions, at most 5. */
                versions: {
                    /** @description Id of the article. */
                    article: string;
                    /** @description Quoted words, cut after 160 characters. */
                    text: string;
                }[];
            }[];
            /** @description Conflicts, at most 10. */
            conflicts: {
                row: components["schemas"]["RowId"];
                /**
                 * @description What differs: a number (beyond format and rounding), a time, a name, a place, a person’s role, a denial, or opposite words.
                 * @enum {unknown}
                 */
                kind: "number" | "time" | "name" | "place" | "role" | "negation" | "opposite";
                /** @description The differing values. */
                values: {
                    /** @description The value. */
                    text: string;
                    /** @description Ids of the articles with this value. */
                    articles: string[];
                }[];
            }[];
            /** @description The ten weightiest omissions, their text cut after 160 characters. */
            omissions: components["schemas"]["Omission"][];
            /** @description What limits the comparison. */
            warnings: components["schemas"]["Warning"][];
        };
        /** @description An article in short. If it could not be read, the fields after `belongs` are missing. */
        SummaryArticle: {
            /** @description Id of the article. */
            article: string;
            /** @description Name of the outlet. */
            outlet: string;
            /** @description Key of the outlet. */
            outletKey: string;
            /** @description Headline. */
            title: string | null;
            /** @description Publication date. */
            publishedAt: string | null;
            /** @description Whether the article belongs to the story. */
            belongs: boolean;
            words?: components["schemas"]["WordCounts"];
            framing?: components["schemas"]["FramingRate"];
            /** @description How far the rate lies above (+) or below (−) the other outlets of this story, in standard errors. */
            contrast?: number;
            /** @description 95 % interval of `contrast`. */
            contrastInterval?: number[];
            /** @description Whether the outlet clearly differs from the others: the interval of `contrast` excludes 0. */
            distinct?: boolean;
            /** @description Markers that the outlet added. */
            added?: number;
            /** @description Markers of others that the outlet dropped. */
            softened?: number;
        };
        /** @description Work that continues after the response to its request. */
        Job: {
            /** @description Id of the job. */
            id: string;
            /**
             * @description Kind of work.
             * @enum {unknown}
             */
            kind: "compare" | "ingest" | "stories";
            /**
             * @description State of the job. The last three are final.
             * @enum {unknown}
             */
            state: "queued" | "running" | "completed" | "failed" | "cancelled";
            /** @description Share of the work that is done, 0 to 1. */
            progress: number;
            /** @description Time of the request, in ISO 8601. */
            createdAt: string;
            /** @description Path of the result; null until the job is completed. */
            result: string | null;
            /** @description Why the job failed, or null. */
            error: components["schemas"]["Problem"] | null;
            /** @description Ingest jobs: lines that were stored. */
            accepted?: number;
            /** @description Ingest jobs: lines that were already stored. */
            duplicates?: number;
            /** @description Ingest jobs: lines that were skipped. */
            rejectedCount?: number;
            /** @description Ingest jobs: the first 1,000 lines that were skipped. */
            rejected?: components["schemas"]["RejectedLine"][];
        };
        /** @description An error (RFC 9457). */
        Problem: {
            /** @description URI of the kind of problem. */
            type: string;
            /** @description Kind of problem, in words. */
            title: string;
            /** @description HTTP status. */
            status: number;
            /** @description What went wrong in this request. */
            detail: string;
            /** @description Stable code from the list of errors. */
            code: string;
            /** @description Every place with an error, up to 1,000. */
            errors?: components["schemas"]["ProblemPlace"][];
        };
        /** @description A place with an error. */
        ProblemPlace: {
            /** @description JSON Pointer (RFC 6901) to the place in the body or the query. */
            pointer: string;
            /** @description What is wrong and how to fix it. */
            detail: string;
            /** @description Stable code of this error. */
            code: string;
        };
        /** @description A line that was skipped. */
        RejectedLine: {
            /** @description Number of the line, from 1. */
            line: number;
            /** @description Stable code from the list of errors. */
            code: string;
            /** @description What is wrong with the line. */
            detail: string;
        };
        /** @description A page of stored comparisons. */
        ComparisonList: {
            /** @description Newest first. */
            items: components["schemas"]["ListedComparison"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description A stored comparison in a list. */
        ListedComparison: {
            /** @description Id of the comparison. */
            id: string;
            /** @description Time of the first computation, in ISO 8601. */
            createdAt: string;
            /** @description Label, as sent. */
            story: string | null;
            engine: components["schemas"]["Engine"];
            /** @description Articles, in the order sent. */
            articles: components["schemas"]["ListedArticle"][];
        };
        /** @description An article of a listed comparison. */
        ListedArticle: {
            /** @description Id of the article. */
            article: string;
            /** @description Name of the outlet. */
            outlet: string;
            /** @description Key of the outlet. */
            outletKey: string;
            /** @description Headline. */
            title: string | null;
            /** @description Publication date. */
            publishedAt: string | null;
            /** @description Whether the article belongs to the story. */
            belongs: boolean;
        };
        /** @description Articles to group by the event they report. */
        StoriesRequest: {
            /** @description Articles to group: 1 to 5,000. */
            articles: components["schemas"]["Article"][];
            /** @description Whether to compare each story of two or more articles, as a job. Default: false. */
            compare?: boolean;
        };
        /** @description Articles grouped by story. */
        Stories: {
            /** @description Stories. Each article is in exactly one. */
            stories: components["schemas"]["Story"][];
        };
        /** @description Articles that report the same event. */
        Story: {
            /** @description Id of the story in this response. */
            id: string;
            /** @description Ids of its articles, in the order sent. */
            articles: string[];
            /** @description Similarity of its articles; 1 for a single article. */
            similarity: number;
            /** @description A few words that name the story. */
            label: string;
            /** @description Path of its comparison once `job` is completed, only with `compare`. */
            comparison?: string;
            /** @description Path of the job that compares it, only with `compare`. */
            job?: string;
        };
        /** @description A page of stored stories. */
        StoryList: {
            /** @description Stories, newest first by `updatedAt`. */
            items: components["schemas"]["ListedStory"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description A stored story in a list. */
        ListedStory: {
            /** @description Id of the story. */
            id: string;
            /** @description Label, as sent, or a few words that name the story. */
            label: string;
            /** @description Path of its current comparison, or null. */
            comparison: string | null;
            /** @description First day of publication of its articles: `YYYY-MM-DD`, UTC. */
            first: string;
            /** @description Last day of publication of its articles: `YYYY-MM-DD`, UTC. */
            last: string;
            /** @description Time of the last change, in ISO 8601. */
            updatedAt: string;
            /** @description Number of its articles. */
            articles: number;
        };
        /** @description A story with its articles. */
        StoredStory: {
            /** @description Id of the story. */
            id: string;
            /** @description Label, as sent, or a few words that name the story. */
            label: string;
            /** @description Path of its current comparison, or null. */
            comparison: string | null;
            /** @description First day of publication of its articles: `YYYY-MM-DD`, UTC. */
            first: string;
            /** @description Last day of publication of its articles: `YYYY-MM-DD`, UTC. */
            last: string;
            /** @description Time of the last change, in ISO 8601. */
            updatedAt: string;
            /** @description Articles, oldest first by day of publication. */
            articles: components["schemas"]["StoryArticle"][];
        };
        /** @description An article of a stored story. */
        StoryArticle: {
            /** @description Id of the stored article. */
            id: string;
            /** @description Name of the outlet. */
            outlet: string;
            /** @description Key of the outlet. */
            outletKey: string;
            /** @description Headline; null without a headline, or if words are not stored. */
            title: string | null;
            /** @description URL, as sent. */
            url: string | null;
            /** @description Publication date. */
            publishedAt: string | null;
        };
        /** @description One line of a feed: an article, with its story if known. */
        IngestLine: {
            /** @description Id of the article, unique in the set. Default: `a1`, `a2`, … by position. */
            id?: string;
            /** @description Name of the outlet that publishes the article. */
            outlet: string;
            /** @description Headline. */
            title?: string | null;
            /** @description Article as plain text. Send either `text` or `html`. */
            text?: string | null;
            /** @description Article as an HTML page. Send either `text` or `html`. */
            html?: string | null;
            /** @description URL of the article. Used as a label and a hint for extraction; never fetched. */
            url?: string | null;
            /** @description Publication date or date-time: ISO 8601 (`2026-10-14T16:20:00Z`), RFC 822, or as pages write it (“14 October 2026”). Returned as ISO 8601. */
            publishedAt?: string | null;
            /** @description Author, as printed. */
            byline?: string | null;
            /** @description BCP 47 language tag, for example `en`. Detected by default. */
            language?: string | null;
            /** @description Label of its story. Without it, the article is grouped by its words. */
            story?: string | null;
        };
        /** @description A page of stored outlets. */
        OutletList: {
            /** @description Outlets, newest first by the last day with an article. */
            items: components["schemas"]["ListedOutlet"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description A stored outlet. */
        ListedOutlet: {
            /** @description Key of the outlet: its name, trimmed and in lower case. */
            key: string;
            /** @description Name of the outlet, as first sent. */
            outlet: string;
            /** @description Number of its stored articles. Each counts once. */
            articles: number;
            /** @description First day of publication: `YYYY-MM-DD`, UTC. */
            first: string;
            /** @description Last day of publication: `YYYY-MM-DD`, UTC. */
            last: string;
        };
        /** @description An outlet over time. */
        OutletProfile: {
            /** @description Key of the outlet. */
            key: string;
            /** @description Name of the outlet, as first sent. */
            outlet: string;
            overall: components["schemas"]["OutletPeriod"];
            /** @description Periods with an article, oldest first. */
            periods: components["schemas"]["OutletPeriod"][];
            /** @description Up to 50 people, the most described first, from the newest 2,000 phrases of the requested time. */
            people: {
                /** @description Name of the person. */
                name: string;
                /** @description Up to 20 phrases, the most frequent first. */
                epithets: {
                    /** @description The phrase. */
                    text: string;
                    /** @description Whether it carries a judgement. */
                    loaded: boolean;
                    /** @description How often the outlet uses it in its own voice. */
                    count: number;
                    /** @description Paths of up to three of the newest articles that use it. */
                    evidence: string[];
                }[];
            }[];
        };
        /** @description Figures of an outlet’s articles in a period. */
        OutletPeriod: {
            /** @description First day: `YYYY-MM-DD`, UTC. */
            from: string;
            /** @description Day after the last day: `YYYY-MM-DD`, UTC. */
            to: string;
            /** @description Articles published in the period. An article without a date is in no period, and counts in `overall` if neither `from` nor `to` is given. */
            articles: number;
            scores: components["schemas"]["Scores"];
            /** @description For comparing two outlets; null below 150 own words. */
            comparisonInterval: number[] | null;
            /** @description Share of the words of its compared articles that were copied from another article of the set. Only copies of known direction count. Null if no article was compared. */
            copiedShare: number | null;
            /** @description Quotes whose words its articles changed, without cuts. */
            quotesAltered: number;
            /** @description Rows that most others reported and its articles left out. */
            omissions: number;
            /** @description Paths of the newest comparisons or articles behind the figures. */
            evidence: string[];
        };
        /** @description A page of jobs. */
        JobList: {
            /** @description Newest first. */
            items: components["schemas"]["Job"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description All framing rules. */
        Catalogue: {
            /** @description Version of the catalogue. */
            version: string;
            /** @description All rules, by family. */
            items: components["schemas"]["CatalogueRule"][];
        };
        /** @description A rule of the catalogue, with its examples. */
        CatalogueRule: {
            /** @description Id of the rule: `family/name`, never reused. */
            id: string;
            /** @description Family of the rule. */
            family: string;
            /** @description Why the wording is marked, in a sentence. */
            note: string;
            /** @description Literature or style guide that the rule is based on. */
            source: string;
            strength: components["schemas"]["Strength"];
            /** @description Share of the markers of this family that contain a word that experts marked as biased (development half of BABE, single sentences of news). Null if the data has no such marker. Experts marked judging words, not passives, sources or scare quotes, so those families have a share near 0. */
            precision: number | null;
            /** @description Number of markers that `precision` was measured on. */
            n: number;
            /** @description Plainer wording, if there is any. */
            neutral: string[];
            /** @description Examples that it marks, with the marked words in square brackets. */
            hits: string[];
            /** @description Examples that it does not mark. */
            misses: string[];
        };
        /** @description The service is healthy. */
        Health: {
            /**
             * @description Always `ok`. Anything else is an error response.
             * @enum {unknown}
             */
            status: "ok";
        };
    };
    responses: {
        /** @description The body has more bytes or JSON values than the limit, which `detail` names. A compressed body is measured after unpacking. */
        BODY_TOO_LARGE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A service without API keys answers only to loopback names and the hosts in `ALLOWED_HOSTS`. This keeps web pages from reaching it through a host name they control. */
        HOST_REFUSED: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The service failed unexpectedly. The log has the cause under the `X-Request-Id` of this response. */
        INTERNAL: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The job had already completed or failed, so it cannot be cancelled. */
        JOB_ENDED: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body must be `application/json` (a feed: `application/x-ndjson`), either uncompressed or gzip. */
        MEDIA_TYPE_UNSUPPORTED: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `Accept` names no format that this response is available in. `detail` lists the available formats. */
        NOT_ACCEPTABLE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nothing exists at this URL, or it belongs to another tenant. */
        NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A query parameter is unknown or not valid. `detail` says what it must be. */
        QUERY_INVALID: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The service is busy: the queue is full, requests use all the memory allowed, or it is overloaded. */
        QUEUE_FULL: {
            headers: {
                /** @description Seconds to wait before trying again. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description This API key or address has exceeded its number of requests per minute. Wait for the time in `Retry-After`. */
        RATE_LIMITED: {
            headers: {
                /** @description Seconds to wait before trying again. */
                "Retry-After"?: number;
                /** @description Requests per minute that this API key or address may send. */
                "RateLimit-Limit"?: number;
                /** @description Requests left in this minute. */
                "RateLimit-Remaining"?: number;
                /** @description Seconds until the limit starts again. */
                "RateLimit-Reset"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The URL or the headers are malformed, or the body is shorter than `Content-Length` says. */
        REQUEST_INVALID: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request took too long to arrive. Send it again over a faster connection, or send less at once. */
        REQUEST_TIMEOUT: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The API key is valid but lacks the scope this request requires: `read`, `write` or `admin`. */
        SCOPE_MISSING: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The disk of the store is almost full, so nothing can be written. Stored data can still be read and deleted. */
        STORE_FULL: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description This format requires the words of the articles, which the service does not store (`STORE_TEXT=no`). Request `application/json` instead. */
        TEXT_NOT_STORED: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The API key is missing, unknown or expired. Send it as `Authorization: Bearer KEY`. */
        UNAUTHORIZED: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request cannot be read. */
        addComparison400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body or the query is not valid. `errors` points to every mistake. */
        addComparison422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests. `Retry-After` says when to try again. */
        addComparison429: {
            headers: {
                /** @description Seconds to wait before trying again. */
                "Retry-After"?: number;
                /** @description Requests per minute that this API key or address may send. */
                "RateLimit-Limit"?: number;
                /** @description Requests left in this minute. */
                "RateLimit-Remaining"?: number;
                /** @description Seconds until the limit starts again. */
                "RateLimit-Reset"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The service is not available now. `Retry-After` says when to try again. */
        addComparison503: {
            headers: {
                /** @description Seconds to wait before trying again. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body or the query is not valid. `errors` points to every mistake. */
        analyseArticle422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The service is not available now. `Retry-After` says when to try again. */
        analyseArticle503: {
            headers: {
                /** @description Seconds to wait before trying again. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body or the query is not valid. `errors` points to every mistake. */
        getComparison422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The service is not available now. `Retry-After` says when to try again. */
        getReadiness503: {
            headers: {
                /** @description Seconds to wait before trying again. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body or the query is not valid. `errors` points to every mistake. */
        groupStories422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request cannot be read. */
        ingestArticles400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The service is not available now. `Retry-After` says when to try again. */
        ingestArticles503: {
            headers: {
                /** @description Seconds to wait before trying again. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body or the query is not valid. `errors` points to every mistake. */
        listComparisons422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The service is not available now. `Retry-After` says when to try again. */
        listComparisons503: {
            headers: {
                /** @description Seconds to wait before trying again. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listComparisons: {
        parameters: {
            query?: {
                /** @description Only comparisons with this label. */
                story?: string;
                /** @description Only comparisons with an article of this outlet, by name or key. */
                outlet?: string;
                /** @description Only comparisons computed at this time or later, in ISO 8601. UTC without a zone. */
                from?: string;
                /** @description Only comparisons computed before this time. */
                to?: string;
                /** @description Maximum number of items. */
                limit?: number;
                /** @description Value of `next` from the previous page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comparisons. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparisonList"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["REQUEST_INVALID"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["SCOPE_MISSING"];
            421: components["responses"]["HOST_REFUSED"];
            422: components["responses"]["listComparisons422"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["listComparisons503"];
        };
    };
    addComparison: {
        parameters: {
            query?: {
                /** @description Parts to return, separated by commas. Default: all. */
                include?: ("articles" | "membership" | "alignment" | "edits" | "omissions" | "alsoTold" | "additions" | "conflicts" | "lineage" | "quotes" | "naming" | "framing")[];
                /** @description View to return: `summary`, below 20 KB for five articles. JSON only; replaces `include`. Default: the comparison. */
                view?: "summary";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description At most 16,777,216 bytes after unpacking, nested at most 32 levels deep, with at most 500,000 values. The body must arrive within 9 seconds. The response takes at most 60 seconds, and each stage of the work at most 45. A run of more than 512 characters without white space is read in pieces. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComparisonRequest"];
            };
        };
        responses: {
            /** @description The stored comparison of the same request. */
            200: {
                headers: {
                    /** @description Strong entity tag of this representation. */
                    ETag?: string;
                    /** @description Path of the comparison. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comparison"] | components["schemas"]["ComparisonSummary"];
                };
            };
            /** @description The new comparison. */
            201: {
                headers: {
                    /** @description Strong entity tag of this representation. */
                    ETag?: string;
                    /** @description Path of the comparison. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comparison"] | components["schemas"]["ComparisonSummary"];
                };
            };
            /** @description The job that computes the comparison. */
            202: {
                headers: {
                    /** @description Path of the job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["addComparison400"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["SCOPE_MISSING"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            421: components["responses"]["HOST_REFUSED"];
            422: components["responses"]["addComparison422"];
            429: components["responses"]["addComparison429"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["addComparison503"];
        };
    };
    getComparison: {
        parameters: {
            query?: {
                /** @description Parts to return, separated by commas. Default: all. */
                include?: ("articles" | "membership" | "alignment" | "edits" | "omissions" | "alsoTold" | "additions" | "conflicts" | "lineage" | "quotes" | "naming" | "framing")[];
                /** @description View to return: `summary`, below 20 KB for five articles. JSON only; replaces `include`. Default: the comparison. */
                view?: "summary";
                /** @description Only edits of these significances, separated by commas. Applies to `edits` and to the table of edits. Default: all. */
                significance?: ("surface" | "style" | "meaning")[];
                /** @description Table that `text/csv` returns, with one line per finding. Default: `markers`. docs/exports.md describes the tables. */
                table?: "outlets" | "sentences" | "rows" | "edits" | "conflicts" | "quotes" | "sources" | "epithets" | "omissions" | "additions" | "alsoTold" | "markers";
                /** @description Unit of span offsets in JSON and in tables: UTF-16 code units (`utf16`, the default), or code points as in Python and R. */
                offsets?: "utf16" | "codepoints";
            };
            header?: never;
            path: {
                /** @description Id of the comparison. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comparison, in the requested format. */
            200: {
                headers: {
                    /** @description Strong entity tag of this representation. */
                    ETag?: string;
                    /** @description `accept`, because the format depends on it. */
                    Vary?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comparison"] | components["schemas"]["ComparisonSummary"];
                    "text/html": string;
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/zip": string;
                    "application/tei+xml": string;
                };
            };
            /** @description The client already has this representation. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["REQUEST_INVALID"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["SCOPE_MISSING"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["TEXT_NOT_STORED"];
            421: components["responses"]["HOST_REFUSED"];
            422: components["responses"]["getComparison422"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["addComparison503"];
        };
    };
    removeComparison: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the comparison. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comparison is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["REQUEST_INVALID"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["SCOPE_MISSING"];
            404: components["responses"]["NOT_FOUND"];
            421: components["responses"]["HOST_REFUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["listComparisons503"];
        };
    };
    analyseArticle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description At most 16,777,216 bytes after unpacking, nested at most 32 levels deep, with at most 500,000 values. The body must arrive within 9 seconds. The response takes at most 60 seconds, and each stage of the work at most 45. A run of more than 512 characters without white space is read in pieces. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Article"];
            };
        };
        responses: {
            /** @description Everything found in one article. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reading"];
                };
            };
            400: components["responses"]["addComparison400"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["SCOPE_MISSING"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            421: components["responses"]["HOST_REFUSED"];
            422: components["responses"]["analyseArticle422"];
            429: components["responses"]["addComparison429"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["analyseArticle503"];
        };
    };
    listStories: {
        parameters: {
            query?: {
                /** @description Only stories with an article published on or after this day, in ISO 8601. The time of day is ignored. */
                from?: string;
                /** @description Only stories with an article published before this day. */
                to?: string;
                /** @description Only stories with an article of this outlet, by name or key. */
                outlet?: string;
                /** @description Only stories whose label or a headline contains all of these words. */
                q?: string;
                /** @description Maximum number of items. */
                limit?: number;
                /** @description Value of `next` from the previous page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoryList"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["REQUEST_INVALID"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["SCOPE_MISSING"];
            421: components["responses"]["HOST_REFUSED"];
            422: components["responses"]["listComparisons422"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["listComparisons503"];
        };
    };
    groupStories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description At most 67,108,864 bytes after unpacking, nested at most 32 levels deep, with at most 500,000 values. The body must arrive within 9 seconds. The response takes at most 60 seconds, and each stage of the work at most 45. A run of more than 512 characters without white space is read in pieces. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["StoriesRequest"];
            };
        };
        responses: {
            /** @description Articles grouped by story. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stories"];
                };
            };
            400: components["responses"]["addComparison400"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["SCOPE_MISSING"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            421: components["responses"]["HOST_REFUSED"];
            422: components["responses"]["groupStories422"];
            429: components["responses"]["addComparison429"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["addComparison503"];
        };
    };
    getStory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the story. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A story with its articles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredStory"];
                };
            };
            400: components["responses"]["REQUEST_INVALID"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["SCOPE_MISSING"];
            404: components["responses"]["NOT_FOUND"];
            421: components["responses"]["HOST_REFUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["listComparisons503"];
        };
    };
    getArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the stored article. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everything found in one article. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reading"];
                };
            };
            400: components["responses"]["REQUEST_INVALID"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["SCOPE_MISSING"];
            404: components["responses"]["NOT_FOUND"];
            421: components["responses"]["HOST_REFUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["listComparisons503"];
        };
    };
    ingestArticles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Any number of lines, each at most 4,194,304 bytes after unpacking. */
        requestBody: {
            content: {
                "application/x-ndjson": components["schemas"]["IngestLine"];
            };
        };
        responses: {
            /** @description Work that continues after the response to its request. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["ingestArticles400"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["SCOPE_MISSING"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            421: components["responses"]["HOST_REFUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["ingestArticles503"];
            507: components["responses"]["STORE_FULL"];
        };
    };
    listOutlets: {
        parameters: {
            query?: {
                /** @description Maximum number of items. */
                limit?: number;
                /** @description Value of `next` from the previous page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outlets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutletList"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["REQUEST_INVALID"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["SCOPE_MISSING"];
            421: components["responses"]["HOST_REFUSED"];
            422: components["responses"]["listComparisons422"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["listComparisons503"];
        };
    };
    getOutlet: {
        parameters: {
            query?: {
                /** @description Only articles published on or after this day, in ISO 8601. The time of day is ignored. */
                from?: string;
                /** @description Only articles published before this day. */
                to?: string;
                /** @description Length of a period, in UTC. Weeks begin on Monday. */
                interval?: "day" | "week" | "month" | "year";
                /** @description Only articles of this story, by label or id. */
                story?: string;
            };
            header?: never;
            path: {
                /** @description Key or name of the outlet, percent-encoded. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutletProfile"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["REQUEST_INVALID"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["SCOPE_MISSING"];
            404: components["responses"]["NOT_FOUND"];
            421: components["responses"]["HOST_REFUSED"];
            422: components["responses"]["QUERY_INVALID"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["listComparisons503"];
        };
    };
    listJobs: {
        parameters: {
            query?: {
                /** @description Only jobs in this state. */
                state?: "queued" | "running" | "completed" | "failed" | "cancelled";
                /** @description Maximum number of items. */
                limit?: number;
                /** @description Value of `next` from the previous page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of jobs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobList"];
                };
            };
            400: components["responses"]["REQUEST_INVALID"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["SCOPE_MISSING"];
            421: components["responses"]["HOST_REFUSED"];
            422: components["responses"]["listComparisons422"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["listComparisons503"];
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the job. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Work that continues after the response to its request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["REQUEST_INVALID"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["SCOPE_MISSING"];
            404: components["responses"]["NOT_FOUND"];
            421: components["responses"]["HOST_REFUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["listComparisons503"];
        };
    };
    cancelJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the job. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job is cancelled. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["REQUEST_INVALID"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["SCOPE_MISSING"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["JOB_ENDED"];
            421: components["responses"]["HOST_REFUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["listComparisons503"];
            507: components["responses"]["STORE_FULL"];
        };
    };
    watchJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the job. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events, as they happen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["REQUEST_INVALID"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["SCOPE_MISSING"];
            404: components["responses"]["NOT_FOUND"];
            421: components["responses"]["HOST_REFUSED"];
            429: components["responses"]["addComparison429"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["listComparisons503"];
        };
    };
    listMarkerRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All framing rules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Catalogue"];
                };
            };
            400: components["responses"]["REQUEST_INVALID"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["SCOPE_MISSING"];
            421: components["responses"]["HOST_REFUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["QUEUE_FULL"];
        };
    };
    getMarkerRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Family: the part of the rule’s id before “/”. */
                family: string;
                /** @description Name: the part of the rule’s id after “/”. */
                rule: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A rule of the catalogue, with its examples. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueRule"];
                };
            };
            400: components["responses"]["REQUEST_INVALID"];
            401: components["responses"]["UNAUTHORIZED"];
            403: components["responses"]["SCOPE_MISSING"];
            404: components["responses"]["NOT_FOUND"];
            421: components["responses"]["HOST_REFUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["QUEUE_FULL"];
        };
    };
    getOpenapiJson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The description. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["REQUEST_INVALID"];
            421: components["responses"]["HOST_REFUSED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    getOpenapiYaml: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The description. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            400: components["responses"]["REQUEST_INVALID"];
            421: components["responses"]["HOST_REFUSED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service is healthy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["REQUEST_INVALID"];
            421: components["responses"]["HOST_REFUSED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service is healthy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["REQUEST_INVALID"];
            421: components["responses"]["HOST_REFUSED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["getReadiness503"];
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Prometheus text format. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["REQUEST_INVALID"];
            404: components["responses"]["NOT_FOUND"];
            421: components["responses"]["HOST_REFUSED"];
            500: components["responses"]["INTERNAL"];
        };
    };
}
