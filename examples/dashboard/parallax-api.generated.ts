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
         * @description Stored comparisons, newest first. `next` is the `cursor` of the next page.
         */
        get: operations["listComparisons"];
        put?: never;
        /**
         * Compare a set of articles
         * @description Aligns the articles sentence by sentence and shows edits, omissions, additions, shared wording and its source, altered quotes, naming and framing. The comparison is stored when the answer is sent. The same set again answers 200 with the stored comparison. With `Prefer: respond-async`, and for sets above the limit that the service sets for it, the answer is 202 and a job, which `options.webhook` gets when it ends.
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
         * @description A stored comparison, whole or with the parts that `include` names. `Accept` chooses its format: `application/json`, `text/html`, `text/csv`, `application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`, `application/zip`, `application/tei+xml`. `include` applies to JSON alone, `significance` to JSON and the table of edits, `table` to CSV, `offsets` to JSON and tables. Answers 304 to `If-None-Match` with the `ETag` of the format.
         */
        get: operations["getComparison"];
        put?: never;
        post?: never;
        /**
         * Remove a comparison
         * @description Removes a comparison with all that derives from it.
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
         * @description Finds page furniture, sentences, who said what, names with their epithets, and framing markers with the voice they stand in. Nothing is stored.
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
         * @description Stories with a stored article, newest first. `next` is the `cursor` of the next page.
         */
        get: operations["listStories"];
        put?: never;
        /**
         * Group articles by story
         * @description Puts every article into exactly one story: those that tell the same event stand together. With `compare`, each story of two articles or more (and no more than a comparison may have) is compared as a job of its own; `comparison` is where the comparison stands once `job` is completed. Otherwise nothing is stored.
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
         * @description A story with its articles and its current comparison.
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
         * @description What was found in an article that was ingested or compared.
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
         * Take a feed of articles
         * @description One article a line, any number of lines, gzip allowed. The body is stored as it comes, at the pace of the store; the answer is sent when its last line is stored, and from then on nothing of it is lost. Where the body breaks off, what came before is kept: send it all again.
         *
         *     The job tells what became of the lines. Bad ones are counted, and the first 1,000 of them listed with their numbers. An article that is there already (the same outlet, headline and text) counts as a duplicate and changes nothing. Cancelling the job ends the telling; what was stored is read all the same.
         *
         *     Articles without `story` are grouped with those of the last days that tell the same event. A story of two articles or more is compared, and compared again when it grows: see `GET /v1/stories`. `id` is not looked at.
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
         * @description Every outlet with a stored article. `next` is the `cursor` of the next page.
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
         * @description How an outlet writes, over time: rates of framing with intervals, what it copies, alters and leaves out, and what it calls people. An article counts once, however many comparisons hold it.
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
         * @description Your jobs, newest first. Jobs that ended more than 30 days ago are gone. `next` is the `cursor` of the next page.
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
         * @description Where a job stands. `result` is the address of what it made; `error` says why it failed.
         */
        get: operations["getJob"];
        put?: never;
        post?: never;
        /**
         * Cancel a job
         * @description What it has not done yet is left undone. Cancelling it again changes nothing.
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
         * @description Server-sent events: `progress` until one of `completed`, `failed` and `cancelled`, which is the last. `id` counts up; who comes back with `Last-Event-ID` gets what he has missed. The data is the job.
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
         * @description Every rule that marks framing, with its source and with examples of what it marks and what it leaves alone.
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
         * @description One rule of the catalogue: what a marker’s `rule` names.
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
         * @description The OpenAPI 3.1 description of the service.
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
         * @description The OpenAPI 3.1 description of the service.
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
         * @description Answers at once, however busy the workers are.
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
         * @description Answers 200 where store and workers answer, 503 where they do not.
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
         * Figures for Prometheus
         * @description Requests, times, queue and memory. Answered to this machine itself, or with `METRICS_TOKEN` to whoever sends it as a bearer token; otherwise the address is not there. With `METRICS_PORT` the metrics have a listener of their own instead.
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
            /** @description The outlets’ articles: 2 to 500. */
            articles: components["schemas"]["Article"][];
            /** @description A label, for listing and profiles. */
            story?: string;
            options?: components["schemas"]["ComparisonOptions"];
        };
        /** @description One outlet’s text of a story, as text or as an HTML page. */
        Article: {
            /** @description Name of the article in this set; `a1`, `a2`, … by position where absent. */
            id?: string;
            /** @description Who publishes the article. */
            outlet: string;
            /** @description The headline. */
            title?: string;
            /** @description The article as plain text. Exactly one of `text` and `html` is needed. */
            text?: string;
            /** @description The article as an HTML page. Exactly one of `text` and `html` is needed. */
            html?: string;
            /** @description Where the article stands; a label and a hint for extraction, never fetched. */
            url?: string;
            /** @description When it was published: ISO 8601, a date alone allowed. */
            publishedAt?: string;
            /** @description Who wrote it, as printed. */
            byline?: string;
            /** @description BCP 47 tag; detected where absent. */
            language?: string;
        };
        /** @description How to compare. */
        ComparisonOptions: {
            /** @description Id of the article that edits are reported against; chosen where absent. */
            base?: string;
            /** @description Rules of your own, for this request. */
            markers?: components["schemas"]["MarkerRule"][];
            /** @description Families or rule ids to leave out. */
            exclude?: string[];
            /** @description Address that gets the job when it ends, signed with your secret; only where the comparison is a job. */
            webhook?: string;
        };
        /** @description A rule of the caller’s own, added to the catalogue for one request. */
        MarkerRule: {
            /** @description Your own id: `mine/regime`. */
            id: string;
            /** @description The family that it counts towards. */
            family: string;
            /** @description What it matches: words or a phrase, never a regular expression. */
            match: {
                /** @description The words that match, in any case. */
                words: string[];
                /** @description Match every form of the word (“claims”, “claimed”); false where absent. */
                lemma?: boolean;
                /** @description Universal parts of speech that the word must have; any where absent. */
                pos?: ("ADJ" | "ADP" | "ADV" | "AUX" | "CCONJ" | "DET" | "INTJ" | "NOUN" | "NUM" | "PART" | "PRON" | "PROPN" | "PUNCT" | "SCONJ" | "SYM" | "VERB" | "X")[];
            } | {
                /** @description Words in a row; `*` stands for any one word. */
                phrase: string;
            };
            /** @description The voices in which it is listed; all where absent. Only `outlet` counts towards scores. */
            voice?: ("outlet" | "quoted" | "attributed")[];
            strength?: components["schemas"]["Strength"];
            /** @description Why it is marked. */
            note?: string;
        };
        /** @description How strongly it frames, 0 to 1. */
        Strength: number;
        /** @description Several articles on one story, aligned, diffed and scored. All parts are there unless `include` names fewer. */
        Comparison: {
            /** @description Id of the comparison. */
            id: string;
            /** @description When it was first computed: ISO 8601. */
            createdAt: string;
            /** @description The label that was sent. */
            story: string | null;
            engine: components["schemas"]["Engine"];
            /** @description Id of the comparison that took its place as the current one of its story; absent on that one. */
            supersededBy?: string;
            /** @description One reading an article, in the order sent. */
            articles?: components["schemas"]["Reading"][];
            /** @description Which articles tell this story. */
            membership?: components["schemas"]["Member"][];
            /** @description The articles’ sentences side by side. */
            alignment?: {
                /** @description Every sentence of every belonging article stands in exactly one row. */
                rows: components["schemas"]["Row"][];
            };
            /** @description Word-level differences inside rows. */
            edits?: components["schemas"]["Edit"][];
            /** @description What outlets leave out. */
            omissions?: components["schemas"]["Omission"][];
            /** @description Sentences of different rows that report the same event, each pair once; at most 5,000, those of the likeliest links. An outlet that reports an event elsewhere neither leaves it out nor carries it alone. */
            alsoTold?: components["schemas"]["AlsoTold"][];
            /** @description What one outlet alone carries. */
            additions?: components["schemas"]["Addition"][];
            /** @description Where aligned sentences state the same fact with different numbers, names or negation. */
            conflicts?: components["schemas"]["Conflict"][];
            lineage?: components["schemas"]["Lineage"];
            /** @description Quotes that stand in two or more articles. */
            quotes?: components["schemas"]["Quote"][];
            /** @description What each outlet calls people, organisations, places, groups, events and things: named ones first. */
            naming?: components["schemas"]["NamingEntry"][];
            /** @description Framing by outlet. */
            framing?: {
                /** @description One entry a readable article. */
                outlets: components["schemas"]["OutletFraming"][];
            };
            /** @description What limits the comparison. */
            warnings: components["schemas"]["Warning"][];
        };
        /** @description What made the answer: the same input and engine give the same answer. */
        Engine: {
            /** @description Version of the service. */
            version: string;
            /** @description Version of the marker catalogue. */
            catalogue: string;
        };
        /** @description What was found in one article. */
        Reading: {
            /** @description Id of the stored article; only in the response of `GET /v1/articles/{id}`. */
            id?: string;
            /** @description Id of the article. */
            article: string;
            /** @description Who publishes it, as sent. */
            outlet: string;
            /** @description The outlet’s key: trimmed, white space folded, lower case. */
            outletKey: string;
            /** @description The headline: as sent, from the page, or from the line above the text. */
            title: string | null;
            /** @description Where the title comes from; null if there is none. */
            titleFrom?: ("request" | "page" | "text") | null;
            /** @description The address that was sent. */
            url: string | null;
            /** @description When it was published, as sent or from the page. */
            publishedAt: string | null;
            /** @description Who wrote it, as sent or from the page. */
            byline: string | null;
            /** @description The language that the article was read as. */
            language: {
                /** @description BCP 47 tag; `und` where it could not be told. */
                tag: string;
                /** @description True where it was detected, false where it was sent. */
                detected: boolean;
            };
            /** @description What every span indexes: the text as sent, or what was extracted from the page. */
            text: string;
            /** @description Page furniture in `text`, in order, never overlapping. */
            removed: components["schemas"]["Removed"][];
            /** @description Captions of pictures, in order; each also stands in `removed`. */
            captions?: components["schemas"]["Caption"][];
            /** @description Headline first, then the text’s sentences in order. */
            sentences: components["schemas"]["Sentence"][];
            /** @description Who said what, in order. */
            attributions: components["schemas"]["Attribution"][];
            /** @description Who and what is named. */
            names: components["schemas"]["Name"][];
            /** @description Groups, events and other things without a name that the article’s text tells of at least twice, by the noun. */
            things?: components["schemas"]["Thing"][];
            /** @description Framing markers in every voice; only those of the outlet count. */
            markers: components["schemas"]["Marker"][];
            scores: components["schemas"]["Scores"];
            /** @description What limits this reading. */
            warnings: components["schemas"]["Warning"][];
        };
        /** @description Page furniture: on the page, not part of the article. */
        Removed: {
            start: components["schemas"]["SpanStart"];
            end: components["schemas"]["SpanEnd"];
            text: components["schemas"]["SpanText"];
            /**
             * @description What kind of furniture it is.
             * @enum {unknown}
             */
            kind: "headline" | "navigation" | "byline" | "dateline" | "caption" | "promotion" | "related" | "comment" | "legal" | "markup" | "duplicate" | "other";
        };
        /** @description First UTF-16 code unit of the span. */
        SpanStart: number;
        /** @description First UTF-16 code unit behind the span. */
        SpanEnd: number;
        /** @description The words of the span: exactly `text.slice(start, end)`. */
        SpanText: string;
        /** @description The caption of a picture, or its credit. */
        Caption: {
            start: components["schemas"]["SpanStart"];
            end: components["schemas"]["SpanEnd"];
            text: components["schemas"]["SpanText"];
            /** @description Whom it credits; null if it names nobody. */
            credit: string | null;
        };
        /** @description One sentence, headline or heading of the article. */
        Sentence: {
            /** @description Id of the sentence in this answer. */
            id: string;
            field?: components["schemas"]["FieldName"];
            start: components["schemas"]["SpanStart"];
            end: components["schemas"]["SpanEnd"];
            text: components["schemas"]["SpanText"];
            /** @description Number of the paragraph it stands in. */
            paragraph: number;
            /**
             * @description Headline, section heading, or running text.
             * @enum {unknown}
             */
            role: "headline" | "heading" | "body";
            /** @description Probability, calibrated in running news, that the outlet’s own wording here is loaded. About 6 % of the sentences of an article are; 0 if nothing here is the outlet’s own wording. */
            framing: number;
            /** @description Whether the sentence is called loaded, at the operating point that the methodology documents. */
            loaded?: boolean;
        };
        /** @description Which string of the reading the offsets index; `text` where absent. */
        FieldName: "title" | "text";
        /** @description The link of words to who said them. `content` leaves the quotation marks out. */
        Attribution: {
            /** @description Id of the attribution in this answer. */
            id: string;
            /**
             * @description A whole quotation, a quoted fragment inside the outlet’s sentence, or speech without marks.
             * @enum {unknown}
             */
            kind: "direct" | "partial" | "indirect";
            content: components["schemas"]["FieldSpan"];
            /** @description Who said it; null where the text does not tell. */
            source: components["schemas"]["Source"] | null;
            /** @description The word that attributes (“said”, “according to”); null where there is none. */
            cue: components["schemas"]["FieldSpan"] | null;
        };
        /** @description A span that lies in the headline where `field` is `title`, in the text otherwise. */
        FieldSpan: {
            field?: components["schemas"]["FieldName"];
            start: components["schemas"]["SpanStart"];
            end: components["schemas"]["SpanEnd"];
            text: components["schemas"]["SpanText"];
        };
        /** @description Who is said to have said it: the mention at the cue. */
        Source: {
            field?: components["schemas"]["FieldName"];
            start: components["schemas"]["SpanStart"];
            end: components["schemas"]["SpanEnd"];
            text: components["schemas"]["SpanText"];
            /** @description Whom the mention means, where that is known. */
            name: string | null;
            /** @description Whether the source is unnamed (“officials”, “a person familiar with …”). */
            anonymous: boolean;
        };
        /** @description One person, organisation or place, with all its mentions and epithets. */
        Name: {
            /** @description Id of the entry in this answer. */
            id: string;
            /** @description The fullest form in the article. */
            name: string;
            /**
             * @description What kind of thing is named.
             * @enum {unknown}
             */
            type: "person" | "organization" | "place" | "other";
            /** @description Every place where it is named; pronouns left out. */
            mentions: components["schemas"]["FieldSpan"][];
            /** @description What the article calls it besides its name. */
            epithets: components["schemas"]["Epithet"][];
        };
        /** @description A describing phrase beside a name or in its place. */
        Epithet: {
            field?: components["schemas"]["FieldName"];
            start: components["schemas"]["SpanStart"];
            end: components["schemas"]["SpanEnd"];
            text: components["schemas"]["SpanText"];
            /**
             * @description How the phrase describes: “General”, “embattled”, “, the former officer,”, “the strongman”, “the CIA’s man”.
             * @enum {unknown}
             */
            kind: "title" | "modifier" | "appositive" | "nominal" | "possessive";
            /** @description Whether the phrase carries a judgement. */
            loaded: boolean;
        };
        /** @description What the article tells of by one common noun: “the protesters”, “their first meeting”. */
        Thing: {
            /** @description Id of the entry in this answer. */
            id: string;
            /** @description The noun, singular. */
            noun: string;
            /**
             * @description People taken together, something that happens or is done, or another thing.
             * @enum {unknown}
             */
            type: "group" | "event" | "other";
            /** @description Every phrase that ends in the noun. */
            mentions: components["schemas"]["FieldSpan"][];
        };
        /** @description One occurrence of a framing marker, with the span that proves it. */
        Marker: {
            /** @description Id of the marker in this answer. */
            id: string;
            /** @description The rule that found it; see `GET /v1/markers/{family}/{rule}`. */
            rule: string;
            /** @description The family of the rule. */
            family: string;
            field?: components["schemas"]["FieldName"];
            start: components["schemas"]["SpanStart"];
            end: components["schemas"]["SpanEnd"];
            text: components["schemas"]["SpanText"];
            /** @description Id of the sentence it stands in. */
            sentence: string;
            voice: components["schemas"]["Voice"];
            /** @description How strongly it frames, 0 to 1. */
            strength: number;
            /** @description Id of the name it is said of, where that is known. */
            target?: string;
            /** @description Why it is marked, in a sentence. */
            note: string;
        };
        /**
         * @description Whose words: the outlet’s own, inside an attributed quotation, or inside indirect speech.
         * @enum {unknown}
         */
        Voice: "outlet" | "quoted" | "attributed";
        /** @description Rates of framing markers in the outlet’s own words, with 95 % intervals. */
        Scores: {
            /** @description Every word of title and text outside page furniture, once, by its voice. */
            words: {
                /** @description Words in the outlet’s own voice. */
                outlet: number;
                /** @description Words inside quotation marks attributed to somebody. */
                quoted: number;
                /** @description Words inside indirect speech. */
                attributed: number;
            };
            /** @description One entry a family that has a marker in the outlet’s voice. */
            families: components["schemas"]["FamilyScore"][];
            /** @description The overall framing rate: outlet voice only. */
            framing: {
                /** @description Markers weighted by strength, per 1,000 of the outlet’s own words; null below 150 own words. */
                ratePer1000: number | null;
                /** @description The 95 % interval of the weighted rate; null below 150 own words. */
                interval: components["schemas"]["Interval"] | null;
                /** @description Markers per 1,000 of the outlet’s own words, unweighted; null below 150 own words. */
                plainRatePer1000?: number | null;
            };
        };
        /** @description How often one family of markers stands in the outlet’s own words. */
        FamilyScore: {
            /** @description The marker family. */
            family: string;
            /** @description Markers of the family in the outlet’s own voice. */
            count: number;
            /** @description Count per 1,000 of the outlet’s own words. */
            ratePer1000: number;
            interval: components["schemas"]["Interval"];
        };
        /** @description A 95 % interval: lower and upper bound, per 1,000 words. */
        Interval: number[];
        /** @description Something that did not stop the answer but limits it. */
        Warning: {
            /** @description Stable code, one of the list of errors. */
            code: string;
            /** @description What was noticed, in a sentence. */
            detail: string;
        };
        /** @description Whether an article tells the same story as the others. */
        Member: {
            article: components["schemas"]["ArticleId"];
            /** @description Whether the article tells the story of the set. */
            belongs: boolean;
            /** @description How alike it is to the story’s other articles. */
            similarity: number;
            /** @description Why, in a sentence; `unreadable` where it could not be read. */
            reason: string;
        };
        /** @description Id of the article. */
        ArticleId: string;
        /** @description Corresponding sentences of several articles. */
        Row: {
            id: components["schemas"]["RowId"];
            /**
             * @description Carried by all belonging articles, by some, or by one.
             * @enum {unknown}
             */
            kind: "shared" | "partial" | "unique";
            /** @description Id of the article whose wording the others are compared with in this row. */
            base: string;
            /** @description The articles that carry it. */
            cells: components["schemas"]["Cell"][];
        };
        /** @description Id of the row. */
        RowId: string;
        /** @description One article’s part of a row. */
        Cell: {
            article: components["schemas"]["ArticleId"];
            /** @description Ids of its sentences in the row; two where it split what others tell in one. */
            sentences: string[];
            /**
             * @description To the base cell; the base cell says `base`.
             * @enum {unknown}
             */
            relation: "base" | "verbatim" | "edited" | "rewritten";
            /** @description Of its words to the base cell’s. */
            similarity: number;
            /** @description Whether it is told out of the order of the row’s base article. */
            moved: boolean;
            /** @description How far down the article it stands: 0 first, 1 last. */
            position: number;
        };
        /** @description An insertion, deletion or replacement of words against the row’s base. */
        Edit: {
            /** @description Id of the edit. */
            id: string;
            row: components["schemas"]["RowId"];
            /** @description The article whose wording differs. */
            article: string;
            /** @description The base’s words; empty for an insertion. */
            base: {
                article: components["schemas"]["ArticleId"];
                field?: components["schemas"]["FieldName"];
                start: components["schemas"]["SpanStart"];
                end: components["schemas"]["SpanEnd"];
                text: components["schemas"]["SpanText"];
            };
            /** @description The article’s words; empty for a deletion. */
            variant: {
                field?: components["schemas"]["FieldName"];
                start: components["schemas"]["SpanStart"];
                end: components["schemas"]["SpanEnd"];
                text: components["schemas"]["SpanText"];
            };
            /**
             * @description What was done to the base’s words.
             * @enum {unknown}
             */
            op: "insert" | "delete" | "replace";
            /**
             * @description What kind of words changed.
             * @enum {unknown}
             */
            class: "punctuation" | "spelling" | "abbreviation" | "number-format" | "number" | "time" | "name" | "attribution" | "hedge" | "intensifier" | "negation" | "opposite" | "synonym" | "loaded" | "epithet" | "speech-verb" | "tense" | "function-word" | "order" | "wording";
            significance: components["schemas"]["Significance"];
            /** @description Why it has this significance, for a reader, for example `antonyms in WordNet: rise, fall`. */
            reason?: string;
            /** @description Of class `loaded`: ids of the framing markers that one side has and the other lacks. */
            markers?: string[];
            /** @description Whether it lies inside a quotation. */
            inQuote: boolean;
        };
        /**
         * @description Whether the difference touches the surface alone, the style, or what is said.
         * @enum {unknown}
         */
        Significance: "surface" | "style" | "meaning";
        /** @description What most others carry and an outlet leaves out. */
        Omission: {
            row: components["schemas"]["RowId"];
            /** @description Articles that leave it out. */
            missingFrom: string[];
            /** @description Articles that carry it. */
            carriedBy: string[];
            /** @description The base cell’s words. */
            text: string;
            /** @description How much it matters: how many carry it, how high up, how much it tells, and what it is. */
            weight: number;
            /**
             * @description What is left out: a fact of the event, a quotation, background that was known before, or only who said or would not say something.
             * @enum {unknown}
             */
            kind?: "fact" | "quotation" | "background" | "attribution";
        };
        /** @description Two sentences of different rows that report the same event. */
        AlsoTold: {
            /** @description The sentence of the article that is earlier by outlet key, title and text. */
            from: {
                article: components["schemas"]["ArticleId"];
                /** @description Id of the sentence. */
                sentence: string;
            };
            /** @description The sentence of the other article. */
            to: {
                article: components["schemas"]["ArticleId"];
                /** @description Id of the sentence. */
                sentence: string;
            };
            /** @description Weight of the words in common, of the weight of the words of both; rare words weigh more. */
            similarity: number;
            /** @description What both have that identifies the event: names, numbers, dates and words for what happens, as `from` writes them; words that differ and mean nearly the same are written `one / other`. */
            evidence: string[];
        };
        /** @description What one article alone carries. */
        Addition: {
            row: components["schemas"]["RowId"];
            article: components["schemas"]["ArticleId"];
            /** @description Ids of its sentences. */
            sentences: string[];
            /** @description Its words. */
            text: string;
            /** @description Estimated probability that it is the outlet’s own comment. */
            editorial: number;
        };
        /** @description The same fact stated differently. */
        Conflict: {
            row: components["schemas"]["RowId"];
            /**
             * @description What differs: a number beyond format and rounding; a day, month or part of the day; a name or place in the same position; what one person does for a living; whether the statement is denied; or a word for its opposite.
             * @enum {unknown}
             */
            kind: "number" | "time" | "name" | "place" | "role" | "negation" | "opposite";
            /** @description The differing values, those that most articles tell first. */
            values: {
                /** @description The words of the value, as the first of its articles writes them. */
                text: string;
                /** @description Articles that tell it so. */
                articles: string[];
                /** @description Where it stands. */
                spans: {
                    article: components["schemas"]["ArticleId"];
                    field?: components["schemas"]["FieldName"];
                    start: components["schemas"]["SpanStart"];
                    end: components["schemas"]["SpanEnd"];
                    text: components["schemas"]["SpanText"];
                }[];
            }[];
        };
        /** @description Shared wording and its source. */
        Lineage: {
            /** @description Pairs that share wording beyond a common source. At most one edge of known direction leads to an article. */
            edges: components["schemas"]["Edge"][];
            /** @description Shared wording of pairs. */
            overlap: components["schemas"]["Overlap"][];
            /** @description Agencies credited. */
            wire: components["schemas"]["WireCredit"][];
            /** @description Articles of one origin. */
            groups: components["schemas"]["LineageGroup"][];
        };
        /** @description Two articles that share wording, and, where the evidence shows it, which of them copied the other. */
        Edge: {
            /** @description The article the wording comes from. If `direction` is `unknown`, the first of the two by outlet key, title and text. */
            from: string;
            /** @description The article that carries the wording of `from`. If `direction` is `unknown`, the second of the two. */
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
             * @description `known`: the evidence fits `to` having copied `from` and does not fit the reverse. `unknown`: the two share wording, and nothing shows who took it from whom. Comparisons stored by older versions lack this field.
             * @enum {unknown}
             */
            direction?: "known" | "unknown";
            /** @description What speaks for it, in a sentence. */
            reason: string;
            /** @description The words that prove it, by article and place. */
            evidence?: components["schemas"]["LineageEvidence"][];
        };
        /** @description Words of an article that show where its text comes from. */
        LineageEvidence: {
            /** @description The article whose text the span is in. */
            article: string;
            start: components["schemas"]["SpanStart"];
            end: components["schemas"]["SpanEnd"];
            text: components["schemas"]["SpanText"];
            /**
             * @description `error`, `edit`, `addition`: a slip, a change or words of the other article, carried along. `credit`: the source is named. `date`: a date that the text gives for itself.
             * @enum {unknown}
             */
            kind: "error" | "edit" | "addition" | "credit" | "date";
        };
        /** @description How much wording two articles share; pairs above 0.05. */
        Overlap: {
            /** @description The two articles. */
            articles: string[];
            /** @description Of the shorter one’s words, how many stand in wording common to both. */
            share: number;
        };
        /** @description Where an article credits a news agency. */
        WireCredit: {
            article: components["schemas"]["ArticleId"];
            /** @description The agency. */
            agency: string;
            span: components["schemas"]["FieldSpan"];
            /**
             * @description `article`: a dateline, byline, sign-off, credit line or wire code, which credits the whole text. `passage`: a caption, or words such as “told Reuters”, which credit no more than what they stand beside.
             * @enum {unknown}
             */
            covers?: "article" | "passage";
            /** @description For a credit of the whole article: the share of its words that no other copy of the agency’s report in the set contains. */
            own?: number;
        };
        /** @description Articles that go back to one text. */
        LineageGroup: {
            /** @description The articles. */
            articles: string[];
            /** @description `wire:AGENCY`, `article:ID`, or `unseen`. */
            source: string;
            /** @description What shows the common source: the agency’s credits, and sentences of it that some of the articles have and others lack. */
            evidence?: components["schemas"]["LineageEvidence"][];
            /** @description How much each article has of what is known of the source. */
            parts?: {
                article: components["schemas"]["ArticleId"];
                /** @description Of the wording that two or more of the group have, the share that this article contains. */
                share: number;
            }[];
        };
        /** @description One utterance, as several outlets carry it. */
        Quote: {
            /** @description Id of the quote. */
            id: string;
            /** @description Who said it, where that is known. */
            speaker: string | null;
            /**
             * @description The gravest difference between its versions.
             * @enum {unknown}
             */
            verdict: "identical" | "trimmed" | "altered" | "reattributed";
            /** @description Who carries it, and how. */
            versions: {
                article: components["schemas"]["ArticleId"];
                /** @description Id of the attribution that holds it. */
                attribution: string;
                /** @description The quoted words. */
                text: string;
            }[];
            /** @description Every difference against the wording that most versions share. */
            alterations: components["schemas"]["Alteration"][];
        };
        /** @description One difference between two versions of a quote. */
        Alteration: {
            /** @description The article whose version differs. */
            article: string;
            /** @description The article it is compared with. */
            against: string;
            /**
             * @description What was done.
             * @enum {unknown}
             */
            op: "insert" | "delete" | "replace" | "trim" | "reattribute";
            /** @description The words of `against`. */
            text: string;
            /** @description The words of `article`. */
            replacement: string;
            significance: components["schemas"]["Significance"];
        };
        /** @description What each outlet calls one person, organisation, place, group, event or thing. */
        NamingEntry: {
            /** @description The fullest form over all articles. */
            name: string;
            /**
             * @description What kind of thing it is. Groups, events and other things without a name stand under their commonest noun.
             * @enum {unknown}
             */
            type: "person" | "organization" | "place" | "other" | "group" | "event";
            /** @description By article. */
            outlets: {
                article: components["schemas"]["ArticleId"];
                /** @description Id of the entry in the article’s `names` or `things`; absent for words that are compared at their place alone. */
                entry?: string;
                /** @description The forms of the name that the article uses; the nouns, singular, of what has no name. */
                names: string[];
                /** @description What the article calls it besides its name; for what has no name, every phrase that ends in the noun. */
                epithets: {
                    field?: components["schemas"]["FieldName"];
                    start: components["schemas"]["SpanStart"];
                    end: components["schemas"]["SpanEnd"];
                    text: components["schemas"]["SpanText"];
                    /** @description Whether it carries a judgement. */
                    loaded: boolean;
                    voice: components["schemas"]["Voice"];
                }[];
            }[];
        };
        /** @description One outlet’s framing beside the others’. */
        OutletFraming: {
            article: components["schemas"]["ArticleId"];
            /** @description Who publishes it. */
            outlet: string;
            scores: components["schemas"]["Scores"];
            /** @description How far above (+) or below (−) the other outlets of this story, in standard errors. */
            contrast: number;
            /** @description The 95 % interval of `contrast`. */
            contrastInterval?: number[];
            /** @description Whether the outlet can be told apart from the others: the interval of `contrast` excludes 0. */
            distinct?: boolean;
            /** @description Markers in wording that no other article carries, or that replace a wording known to be earlier. */
            added: string[];
            /** @description Markers in wording shared with another article. */
            inherited: string[];
            /** @description Markers where another article words it otherwise, and nothing shows whose wording came first. */
            differs?: string[];
            /** @description Markers that others have at the same place and this outlet has not. */
            softened: {
                article: components["schemas"]["ArticleId"];
                /** @description Id of the other article’s marker. */
                marker: string;
                row: components["schemas"]["RowId"];
            }[];
            /** @description Whom the article lets speak, most words first. */
            sources?: components["schemas"]["SourceShare"][];
            sourcing?: components["schemas"]["Sourcing"];
            /** @description Every row that another article carries too, those first that stand furthest from their place in the others. */
            prominence?: components["schemas"]["Prominence"][];
            headline?: components["schemas"]["HeadlineCheck"];
        };
        /** @description Whom an article lets speak, how much, and how loaded. */
        SourceShare: {
            /** @description Who speaks: the name that the mention means, else the mention’s own words. */
            source: string;
            /** @description Whether the source is unnamed (“officials”). */
            anonymous: boolean;
            /**
             * @description What kind of speaker it is, by what the article says of it; `other` also if it does not say. `unnamed`: nothing but that somebody said it (“sources”, “critics”).
             * @enum {unknown}
             */
            kind?: "official" | "police" | "military" | "politician" | "company" | "expert" | "witness" | "activist" | "media" | "document" | "unnamed" | "other";
            /** @description The party of a politician, if the text states it. */
            party?: string | null;
            /** @description The gender that the text states by a title or a pronoun; null if it states none. */
            gender?: "female" | "male" | null;
            /** @description Words inside its quotation marks: direct and partial quotations. */
            quoted: number;
            /** @description Words of what it is said to have said, thought or wanted, without marks. */
            attributed: number;
            /** @description Both together, of all words of the article. */
            share: number;
            /** @description Markers that stand in these words, in its voice and not in the outlet’s. */
            markers: number;
        };
        /** @description Who gets to speak in an article, in sum. */
        Sourcing: {
            /** @description Words quoted of and attributed to each kind of source, by kind; kinds without a word are left out. */
            words: {
                [key: string]: number;
            };
            /** @description Who speaks first in the text; null if nobody does. */
            first: string | null;
            /** @description Who speaks last in the text; null if nobody does. */
            last: string | null;
            /** @description Persons and organisations that the article criticises by name, in any voice, without quoting them or anybody who speaks for them and without saying that they would not answer. */
            unanswered: string[];
        };
        /** @description How prominently an article reports what others report too. */
        Prominence: {
            row: components["schemas"]["RowId"];
            /** @description Share of the article’s words that stand above it: 0 opens the text. */
            place: number;
            /**
             * @description `headline`: it reports what the article’s own headline does. `lead`: it opens the text, at most two sentences of the first paragraph.
             * @enum {unknown}
             */
            in: "headline" | "lead" | "body";
            /** @description `place` less the median of the other articles that carry it: below 0 it is told higher up than by them. */
            against: number;
        };
        /** @description An article’s headline held against its own text. */
        HeadlineCheck: {
            /** @description Rows of the article’s text that report what its headline does. */
            supported: string[];
            /** @description Words and numbers of the headline for which the text has nothing: neither the word, nor one of its root, nor one that WordNet relates to it. */
            unsupported: components["schemas"]["FieldSpan"][];
            /** @description Numbers and names that the headline gives otherwise than the text. */
            differs: {
                field?: components["schemas"]["FieldName"];
                start: components["schemas"]["SpanStart"];
                end: components["schemas"]["SpanEnd"];
                text: components["schemas"]["SpanText"];
                /** @description What the text has instead. */
                body: {
                    start: components["schemas"]["SpanStart"];
                    end: components["schemas"]["SpanEnd"];
                    text: components["schemas"]["SpanText"];
                };
            }[];
            /** @description Markers of the headline, in the outlet’s voice, whose words its text does not mark. */
            markers: string[];
            /** @description Whether the headline is called loaded, has such a marker, and is likelier to be loaded than nine in ten sentences of the text. */
            moreLoaded: boolean;
        };
        /** @description Work that goes on after its request was answered. */
        Job: {
            /** @description Id of the job. */
            id: string;
            /**
             * @description What it does.
             * @enum {unknown}
             */
            kind: "compare" | "ingest" | "stories";
            /**
             * @description The last three are final.
             * @enum {unknown}
             */
            state: "queued" | "running" | "completed" | "failed" | "cancelled";
            /** @description How much of it is done. */
            progress: number;
            /** @description When it was asked for: ISO 8601. */
            createdAt: string;
            /** @description The address of what it made; null until it is completed. */
            result: string | null;
            /** @description Why it failed; null where it did not. */
            error: components["schemas"]["Problem"] | null;
            /** @description Lines kept, of an ingest. */
            accepted?: number;
            /** @description Lines that were there already, of an ingest. */
            duplicates?: number;
            /** @description Lines skipped, of an ingest. */
            rejectedCount?: number;
            /** @description The lines skipped, the first 1,000, of an ingest. */
            rejected?: components["schemas"]["RejectedLine"][];
        };
        /** @description What went wrong (RFC 9457). */
        Problem: {
            /** @description A URI that names the kind of problem. */
            type: string;
            /** @description The kind of problem, in words. */
            title: string;
            /** @description The HTTP status. */
            status: number;
            /** @description What went wrong this time. */
            detail: string;
            /** @description Stable code, one of the list of errors. */
            code: string;
            /** @description Every offending place. */
            errors?: components["schemas"]["ProblemPlace"][];
        };
        /** @description One offending place. */
        ProblemPlace: {
            /** @description JSON Pointer (RFC 6901) to the offending place in the body, or in the query. */
            pointer: string;
            /** @description What is wrong there. */
            detail: string;
            /** @description Stable code of this fault. */
            code: string;
        };
        /** @description A line that was skipped. */
        RejectedLine: {
            /** @description Number of the line, from 1. */
            line: number;
            /** @description Stable code of what is wrong. */
            code: string;
            /** @description What is wrong with it. */
            detail: string;
        };
        /** @description A page of stored comparisons. */
        ComparisonList: {
            /** @description Newest first. */
            items: components["schemas"]["ListedComparison"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description A stored comparison, in short. */
        ListedComparison: {
            /** @description Id of the comparison. */
            id: string;
            /** @description When it was first computed: ISO 8601. */
            createdAt: string;
            /** @description The label that was sent. */
            story: string | null;
            engine: components["schemas"]["Engine"];
            /** @description The articles, in the order sent. */
            articles: components["schemas"]["ListedArticle"][];
        };
        /** @description An article of a listed comparison. */
        ListedArticle: {
            /** @description Id of the article. */
            article: string;
            /** @description Who publishes it. */
            outlet: string;
            /** @description The outlet’s key. */
            outletKey: string;
            /** @description The headline. */
            title: string | null;
            /** @description When it was published. */
            publishedAt: string | null;
            /** @description Whether it tells the story of the set. */
            belongs: boolean;
        };
        /** @description Articles to group by the event that they tell. */
        StoriesRequest: {
            /** @description Articles that nobody has grouped yet: 1 to 5,000. */
            articles: components["schemas"]["Article"][];
            /** @description Whether each story of two articles or more is compared, as a job of its own. */
            compare?: boolean;
        };
        /** @description The articles, grouped by story. */
        Stories: {
            /** @description Every article stands in exactly one. */
            stories: components["schemas"]["Story"][];
        };
        /** @description Articles that tell one event. */
        Story: {
            /** @description Id of the story in this answer. */
            id: string;
            /** @description Ids of its articles, in the order sent. */
            articles: string[];
            /** @description How alike its articles are; 1 for one alone. */
            similarity: number;
            /** @description A few words that name it. */
            label: string;
            /** @description Where its comparison stands once its job is completed; with `compare` alone. */
            comparison?: string;
            /** @description The job that compares it; with `compare` alone. */
            job?: string;
        };
        /** @description A page of stored stories. */
        StoryList: {
            /** @description Newest first: by the moment when something last came to them. */
            items: components["schemas"]["ListedStory"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description A stored story, in short. */
        ListedStory: {
            /** @description Id of the story. */
            id: string;
            /** @description The label that was sent, or a few words that name it. */
            label: string;
            /** @description Address of its current comparison; null where there is none. */
            comparison: string | null;
            /** @description First day of publication of its articles: `YYYY-MM-DD`, UTC. */
            first: string;
            /** @description Last day of publication of its articles: `YYYY-MM-DD`, UTC. */
            last: string;
            /** @description When something last came to it: ISO 8601. */
            updatedAt: string;
            /** @description How many articles tell it. */
            articles: number;
        };
        /** @description A story, with the articles that tell it. */
        StoredStory: {
            /** @description Id of the story. */
            id: string;
            /** @description The label that was sent, or a few words that name it. */
            label: string;
            /** @description Address of its current comparison; null where there is none. */
            comparison: string | null;
            /** @description First day of publication of its articles: `YYYY-MM-DD`, UTC. */
            first: string;
            /** @description Last day of publication of its articles: `YYYY-MM-DD`, UTC. */
            last: string;
            /** @description When something last came to it: ISO 8601. */
            updatedAt: string;
            /** @description Oldest first, by day of publication. */
            articles: components["schemas"]["StoryArticle"][];
        };
        /** @description An article of a stored story. */
        StoryArticle: {
            /** @description Id of the stored article. */
            id: string;
            /** @description Who publishes it. */
            outlet: string;
            /** @description The outlet’s key. */
            outletKey: string;
            /** @description The headline; null where there is none, or no words are kept. */
            title: string | null;
            /** @description The address that was sent. */
            url: string | null;
            /** @description When it was published. */
            publishedAt: string | null;
        };
        /** @description One line of a feed: an article, and its story where known. */
        IngestLine: {
            /** @description Name of the article in this set; `a1`, `a2`, … by position where absent. */
            id?: string;
            /** @description Who publishes the article. */
            outlet: string;
            /** @description The headline. */
            title?: string;
            /** @description The article as plain text. Exactly one of `text` and `html` is needed. */
            text?: string;
            /** @description The article as an HTML page. Exactly one of `text` and `html` is needed. */
            html?: string;
            /** @description Where the article stands; a label and a hint for extraction, never fetched. */
            url?: string;
            /** @description When it was published: ISO 8601, a date alone allowed. */
            publishedAt?: string;
            /** @description Who wrote it, as printed. */
            byline?: string;
            /** @description BCP 47 tag; detected where absent. */
            language?: string;
            /** @description The story that it tells, where that is known; grouped by its words where not. */
            story?: string;
        };
        /** @description A page of stored outlets. */
        OutletList: {
            /** @description Newest first: by the last day with an article. */
            items: components["schemas"]["ListedOutlet"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description A stored outlet. */
        ListedOutlet: {
            /** @description The outlet’s key: trimmed, white space folded, lower case. */
            key: string;
            /** @description The outlet, as it was first sent. */
            outlet: string;
            /** @description How many of its articles are stored, each once. */
            articles: number;
            /** @description The first day of their publication: `YYYY-MM-DD`, UTC. */
            first: string;
            /** @description The last day of their publication: `YYYY-MM-DD`, UTC. */
            last: string;
        };
        /** @description How an outlet writes, over time. */
        OutletProfile: {
            /** @description The outlet’s key. */
            key: string;
            /** @description The outlet, as it was first sent. */
            outlet: string;
            overall: components["schemas"]["OutletPeriod"];
            /** @description Oldest first; periods without an article are left out. */
            periods: components["schemas"]["OutletPeriod"][];
            /** @description The most described first, up to 50; counted are the 2,000 newest phrases of the time asked for. */
            people: {
                /** @description The person. */
                name: string;
                /** @description The most used first, up to 20. */
                epithets: {
                    /** @description The phrase. */
                    text: string;
                    /** @description Whether it carries a judgement. */
                    loaded: boolean;
                    /** @description How often it stands in the outlet’s own voice. */
                    count: number;
                    /** @description Addresses of up to three of the newest articles that use it. */
                    evidence: string[];
                }[];
            }[];
        };
        /** @description What is counted of an outlet’s articles in a piece of time. */
        OutletPeriod: {
            /** @description First day: `YYYY-MM-DD`, UTC. */
            from: string;
            /** @description First day behind it: `YYYY-MM-DD`, UTC. */
            to: string;
            /** @description Articles published in it; one without a date counts on the day it came. */
            articles: number;
            scores: components["schemas"]["Scores"];
            /** @description Of the words of its articles that were compared, the share copied from another article of the set, counting only copies whose direction is known; null if none was compared. */
            copiedShare: number | null;
            /** @description Quotes whose words its articles changed, cuts aside. */
            quotesAltered: number;
            /** @description What most others carried and its articles left out. */
            omissions: number;
            /** @description Addresses of the newest comparisons, or articles, that the figures come from. */
            evidence: string[];
        };
        /** @description A page of jobs. */
        JobList: {
            /** @description Newest first. */
            items: components["schemas"]["Job"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description All rules that mark framing. */
        Catalogue: {
            /** @description Version of the catalogue. */
            version: string;
            /** @description Every rule, by family. */
            items: components["schemas"]["CatalogueRule"][];
        };
        /** @description One rule of the catalogue, with its examples. */
        CatalogueRule: {
            /** @description Id of the rule: `family/name`, never reused. */
            id: string;
            /** @description The family that it belongs to. */
            family: string;
            /** @description Why such wording is marked, in a sentence. */
            note: string;
            /** @description The literature or style guide that it rests on. */
            source: string;
            strength: components["schemas"]["Strength"];
            /** @description Of the markers of its family in single sentences of news (development half of BABE), the share that holds a word which experts marked as biased; null if none was found there. Experts marked words that judge, not passives, sources or scare quotes: these families have a share near 0. */
            precision: number | null;
            /** @description Number of markers that `precision` was measured on. */
            n: number;
            /** @description Plainer wording, where there is one. */
            neutral: string[];
            /** @description Examples that it marks; the marked words stand in square brackets. */
            hits: string[];
            /** @description Examples that it leaves alone. */
            misses: string[];
        };
        /** @description The service is well. */
        Health: {
            /**
             * @description Always `ok`: anything else is an error.
             * @enum {unknown}
             */
            status: "ok";
        };
    };
    responses: {
        /** @description The body exceeds the limit, which `detail` names. A compressed body is measured after unpacking. */
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
        /** @description The service is busy: the queue is full, requests hold all the memory they may, or it is overloaded. */
        QUEUE_FULL: {
            headers: {
                /** @description Seconds after which to try again. */
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
                /** @description Seconds after which to try again. */
                "Retry-After"?: number;
                /** @description Requests a minute that the key, or the address, may send. */
                "RateLimit-Limit"?: number;
                /** @description How many of them are left. */
                "RateLimit-Remaining"?: number;
                /** @description Seconds after which all of them are there again. */
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
        /** @description The body or the query breaks a rule; `errors` points at every offending place. */
        addComparison422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There are too many requests; `Retry-After` says when to try again. */
        addComparison429: {
            headers: {
                /** @description Seconds after which to try again. */
                "Retry-After"?: number;
                /** @description Requests a minute that the key, or the address, may send. */
                "RateLimit-Limit"?: number;
                /** @description How many of them are left. */
                "RateLimit-Remaining"?: number;
                /** @description Seconds after which all of them are there again. */
                "RateLimit-Reset"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The service cannot answer now; `Retry-After` says when to try again. */
        addComparison503: {
            headers: {
                /** @description Seconds after which to try again. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body or the query breaks a rule; `errors` points at every offending place. */
        analyseArticle422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The service cannot answer now; `Retry-After` says when to try again. */
        analyseArticle503: {
            headers: {
                /** @description Seconds after which to try again. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body or the query breaks a rule; `errors` points at every offending place. */
        getComparison422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The service cannot answer now; `Retry-After` says when to try again. */
        getReadiness503: {
            headers: {
                /** @description Seconds after which to try again. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body or the query breaks a rule; `errors` points at every offending place. */
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
        /** @description The service cannot answer now; `Retry-After` says when to try again. */
        ingestArticles503: {
            headers: {
                /** @description Seconds after which to try again. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body or the query breaks a rule; `errors` points at every offending place. */
        listComparisons422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The service cannot answer now; `Retry-After` says when to try again. */
        listComparisons503: {
            headers: {
                /** @description Seconds after which to try again. */
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
                /** @description Only comparisons with an article of this outlet (name or key). */
                outlet?: string;
                /** @description Only comparisons computed at this moment or later: ISO 8601, a date alone allowed; UTC where it names no zone. */
                from?: string;
                /** @description Only comparisons computed before this moment. */
                to?: string;
                /** @description How many at most. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of stored comparisons. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparisonList"];
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
                /** @description The parts wanted, separated by commas: `articles`, `membership`, `alignment`, `edits`, `omissions`, `alsoTold`, `additions`, `conflicts`, `lineage`, `quotes`, `naming`, `framing`. All parts by default. */
                include?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description At most 16,777,216 bytes, unpacked where it is gzip, nested at most 32 deep. It must arrive within 9 seconds, and is answered within 60, of which no stage takes more than 45. A run of more than 512 characters without white space is read in pieces. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComparisonRequest"];
            };
        };
        responses: {
            /** @description The same set was compared before: the stored comparison. */
            200: {
                headers: {
                    /** @description Strong validator of this representation. */
                    ETag?: string;
                    /** @description The address of the comparison. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comparison"];
                };
            };
            /** @description The comparison, computed and stored. */
            201: {
                headers: {
                    /** @description Strong validator of this representation. */
                    ETag?: string;
                    /** @description The address of the comparison. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comparison"];
                };
            };
            /** @description A job has been taken on. */
            202: {
                headers: {
                    /** @description The address of the job. */
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
                /** @description The parts wanted, separated by commas: `articles`, `membership`, `alignment`, `edits`, `omissions`, `alsoTold`, `additions`, `conflicts`, `lineage`, `quotes`, `naming`, `framing`. All parts by default. */
                include?: string;
                /** @description Only edits of these significances: `surface`, `style`, `meaning`, separated by commas, for example `meaning,style`. Applies to `edits` and to the table of edits; all edits by default. */
                significance?: string;
                /** @description The table that `text/csv` returns, one line per finding; `markers` by default. `sources`, `epithets` and `quotes` have a line per article, `rows` per cell, `alsoTold` per pair of sentences in different rows that report the same event. */
                table?: "outlets" | "sentences" | "rows" | "edits" | "conflicts" | "quotes" | "sources" | "epithets" | "omissions" | "additions" | "alsoTold" | "markers";
                /** @description What `start` and `end` of every span count: UTF-16 code units (`utf16`, the default), or code points (`codepoints`) as strings of Python and R do. Applies to JSON and to tables. */
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
            /** @description The comparison, in the format asked for. */
            200: {
                headers: {
                    /** @description Strong validator of this representation. */
                    ETag?: string;
                    /** @description Names `accept`: the format depends on it. */
                    Vary?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comparison"];
                    "text/html": string;
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/zip": string;
                    "application/tei+xml": string;
                };
            };
            /** @description The client has this representation already. */
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
            /** @description It is removed. */
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
        /** @description At most 16,777,216 bytes, unpacked where it is gzip, nested at most 32 deep. It must arrive within 9 seconds, and is answered within 60, of which no stage takes more than 45. A run of more than 512 characters without white space is read in pieces. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Article"];
            };
        };
        responses: {
            /** @description What was found in one article. */
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
                /** @description Only stories with an article published on this day or later: ISO 8601; the time of day is not looked at. */
                from?: string;
                /** @description Only stories with an article published before this day. */
                to?: string;
                /** @description Only stories with an article of this outlet (name or key). */
                outlet?: string;
                /** @description Only stories whose label or a headline holds each of these words. */
                q?: string;
                /** @description How many at most. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of stored stories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoryList"];
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
        /** @description At most 67,108,864 bytes, unpacked where it is gzip, nested at most 32 deep. It must arrive within 9 seconds, and is answered within 60, of which no stage takes more than 45. A run of more than 512 characters without white space is read in pieces. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["StoriesRequest"];
            };
        };
        responses: {
            /** @description The articles, grouped by story. */
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
            /** @description A story, with the articles that tell it. */
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
            /** @description What was found in one article. */
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
        /** @description Any number of lines of at most 4,194,304 bytes, unpacked where it is gzip. */
        requestBody: {
            content: {
                "application/x-ndjson": components["schemas"]["IngestLine"];
            };
        };
        responses: {
            /** @description Work that goes on after its request was answered. */
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
                /** @description How many at most. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of stored outlets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutletList"];
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
                /** @description Only articles published on this day or later: ISO 8601; the time of day is not looked at. */
                from?: string;
                /** @description Only articles published before this day. */
                to?: string;
                /** @description The length of a period, in UTC; weeks begin on Monday. */
                interval?: "day" | "week" | "month" | "year";
                /** @description Only articles of this story: its label or id. */
                story?: string;
            };
            header?: never;
            path: {
                /** @description The outlet’s key or name, percent-encoded. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How an outlet writes, over time. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutletProfile"];
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
                /** @description How many at most. */
                limit?: number;
                /** @description `next` of the page before. */
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
            /** @description Work that goes on after its request was answered. */
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
            /** @description It is cancelled. */
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
            /** @description All rules that mark framing. */
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
                /** @description The family: the part of the rule’s id before “/”. */
                family: string;
                /** @description The part of the rule’s id after “/”. */
                rule: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One rule of the catalogue, with its examples. */
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
            /** @description The service is well. */
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
            /** @description The service is well. */
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
