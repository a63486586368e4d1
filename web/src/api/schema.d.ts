// Generated from docs/openapi.json: npm run docs
export interface paths {
    "/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit a question */
        post: operations["submitQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/questions/{questionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See where a question is */
        get: operations["readQuestion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/questions/{questionId}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See what has happened to a question, and who has read it */
        get: operations["readRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/questions/{questionId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a question and erase what it said */
        post: operations["withdrawQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/questions/{questionId}/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask, once, that somebody else looks at a declined question */
        post: operations["appealQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/questions/{questionId}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve the page before it is published, with more taken out of it, or object to it */
        post: operations["decidePreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/questions/{questionId}/more": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reply to what the doctor asked */
        post: operations["giveInformation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/questions/{questionId}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say, once, whether the answer answered the question, and thank its doctor */
        post: operations["giveFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller’s open assignments, most urgent first
         * @description For the role doctor.
         */
        get: operations["listAssignments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignments/{questionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of the caller’s assignments
         * @description For the role doctor.
         */
        get: operations["readAssignment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignments/{questionId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer an assignment
         * @description For the role doctor.
         */
        post: operations["answerQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignments/{questionId}/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the patient for more; the clock stands still until they reply
         * @description For the role doctor.
         */
        post: operations["askPatient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignments/{questionId}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Keep what is written so far
         * @description For the role doctor.
         */
        put: operations["saveDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignments/{questionId}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What the checks would say of an answer, without handing it in
         * @description For the role doctor.
         */
        post: operations["tryAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignments/{questionId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand an assignment back
         * @description For the role doctor.
         */
        post: operations["declineAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller’s answers: on their way, then out, newest first
         * @description For the role doctor.
         */
        get: operations["listAnswers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/answers/{questionId}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a corrected answer in the place of one that is out
         * @description For the role doctor.
         */
        post: operations["correctAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/answers/{questionId}/retract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an answer back: its page goes, another doctor answers
         * @description For the role doctor.
         */
        post: operations["retractAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opinions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Published answers in the caller’s fields whose doctors ask for a second opinion
         * @description For the role doctor.
         */
        get: operations["listWantedOpinions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/{slug}/opinions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What other doctors say of a published answer, and what the caller has said
         * @description For the role doctor.
         */
        get: operations["readOpinions"];
        put?: never;
        /**
         * Agree with another doctor’s published answer, add to it, or disagree before a moderator
         * @description For the role doctor.
         */
        post: operations["giveOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/{slug}/opinions/request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask colleagues for a second opinion on the caller’s own answer
         * @description For the role doctor.
         */
        post: operations["requestOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/doctors/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller as the roster has them
         * @description For the role doctor.
         */
        get: operations["readOwnRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/doctors/me/thanks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The answers that patients thanked the caller for, newest first
         * @description For the role doctor.
         */
        get: operations["listThanks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/doctors/me/duty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Go on or off duty
         * @description For the role doctor.
         */
        put: operations["setDuty"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The worklist: by urgency, time left, age
         * @description For the role moderator.
         */
        get: operations["listReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{reviewId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One item
         * @description For the role moderator.
         */
        get: operations["readReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{reviewId}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Claim an item, or renew the claim
         * @description For the role moderator.
         */
        post: operations["claimReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{reviewId}/unclaim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give an item back
         * @description For the role moderator.
         */
        post: operations["unclaimReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{reviewId}/skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave an item to others, on the record; every third time escalates it
         * @description For the role moderator.
         */
        post: operations["skipReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{reviewId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What has happened to the item’s question: codes, who, when, and moderators’ notes
         * @description For the role moderator.
         */
        get: operations["readReviewHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{reviewId}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide a claimed item
         * @description For the role moderator.
         */
        post: operations["decideReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{reviewId}/raw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the patient’s own words, with a reason, on the record
         * @description For the role moderator.
         */
        post: operations["readRawText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/doctors/{doctorId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Create or replace a doctor on the roster
         * @description For the role admin.
         */
        put: operations["putDoctor"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/doctors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The roster
         * @description For the role admin.
         */
        get: operations["listDoctors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened on a day, counted from its events
         * @description For the role operator or admin.
         */
        get: operations["readNumbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/numbers/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is pending now, on every worklist, and since when
         * @description For the role operator or admin.
         */
        get: operations["readLiveNumbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operations/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many messages were given up on, queue by queue
         * @description For the role operator or admin.
         */
        get: operations["readDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/questions/{questionId}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What has happened to a question: ids, codes and times, nobody’s words
         * @description For the role operator.
         */
        get: operations["readTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/emergency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to look for, and whom to call, before writing */
        get: operations["readEmergency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published threads, newest first; with `q`, those it finds, best first */
        get: operations["listThreads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A published thread */
        get: operations["readThread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/t/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A published thread as a page */
        get: operations["showThread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/topics/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A topic with its threads as a page */
        get: operations["showTopic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/specialties/{specialty}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A specialty with its topics and threads as a page */
        get: operations["showSpecialty"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a search finds among the published threads, as a page */
        get: operations["showSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest threads as a page */
        get: operations["showHome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feed.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest threads as an Atom feed */
        get: operations["readFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sitemap.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The addresses of the pages, for search engines */
        get: operations["readSitemap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/robots.txt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What search engines may visit */
        get: operations["readRobots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the API answers */
        get: operations["readHealth"];
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
        /** This contract as an OpenAPI 3.1 document */
        get: operations["readOpenApi"];
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
        Submission: {
            /** @description The question, in the patient’s own words. */
            text: string;
            title?: string;
            nickname?: string;
            about?: {
                ageYears?: number;
                /** @enum {string} */
                ageBand?: "0-9" | "10-19" | "20-29" | "30-39" | "40-49" | "50-59" | "60-69" | "70-79" | "80-89" | "90+";
                /** @enum {string} */
                sex?: "female" | "male" | "other" | "unknown";
                /** @enum {string} */
                relation?: "self" | "child" | "parent" | "partner" | "other";
                /** @description Of somebody under 18: that a parent or guardian asks or agrees. Without it a moderator looks first. */
                guardian?: boolean;
            };
            contact?: {
                /** Format: email */
                email: string;
            };
            consent: {
                publish: boolean;
                /** @description Whether the patient wants to see the page, and may redact more of it or object, before it is published. */
                preview?: boolean;
            };
            language?: string;
            country?: string;
            /** @description The answered question that this one goes on from, with its receipt: the next round of the conversation, with the same doctor if they are on duty. */
            followUpOf?: {
                questionId: string;
                receipt: string;
            };
            /** @description What the patient ticked at the emergency screen: any of them makes the question an emergency. */
            redFlags?: ("face_droop" | "arm_weakness" | "speech_trouble" | "sudden_vision_loss" | "thunderclap_headache" | "seizure_now" | "unresponsive" | "breathing_weakness" | "stiff_neck_fever" | "head_injury" | "saddle_numbness" | "chest_pain" | "sudden_confusion" | "overdose" | "suicidal_thoughts" | "harm_to_others" | "suicidalIdeation" | "passiveDeathWish" | "suicidePreparation" | "suicideAttempt" | "pastSuicidality" | "selfHarm" | "selfHarmWound" | "possibleSuicidality" | "harmToOthers" | "fearOfHarming" | "commandVoices" | "strokeSigns" | "strokeNamed" | "facialDroop" | "thunderclapHeadache" | "raisedPressure" | "giantCellArteritis" | "seizureNow" | "firstSeizure" | "caudaEquina" | "risingWeakness" | "breathingWeakness" | "meningitisSigns" | "headInjury" | "suddenVisualLoss" | "chestPain" | "preEclampsia" | "acuteConfusion" | "serotoninSyndrome" | "neurolepticMalignant" | "lithiumToxicity" | "withdrawalDelirium" | "catatonia" | "postpartumPsychosis" | "postpartumDepression" | "maniaWithDanger" | "mania" | "psychosis" | "acuteDystonia" | "clozapineInfection" | "drugRash" | "valproateInPregnancy" | "notEating" | "suddenDiplopia" | "cordCompression" | "newHeadache" | "memoryDecline" | "soundsLikeEmergency" | "soundsUrgent" | "possibleEmergency" | "progressiveWeakness")[];
        };
        AppealRequest: {
            text?: string;
        };
        FeedbackRequest: {
            /**
             * @description Whether the answer answered the question.
             * @enum {string}
             */
            answered: "yes" | "partly" | "no";
            /** @description Whether the doctor is to read that they are thanked. */
            thanks?: boolean;
            /** @description For the team that looks after quality, who read it without what could identify anybody. */
            comment?: string;
        };
        PreviewDecision: {
            /**
             * @description `object`: it is not published; the answer stays the patient’s alone.
             * @enum {string}
             */
            decision: "approve" | "object";
            /** @description What is taken out before it is published, as UTF-16 offsets of the previewed question’s text; the same words go from title and answer too. */
            redactions?: {
                start: number;
                end: number;
            }[];
            version: number;
        };
        AnswerRequest: {
            reply: string;
            moreInfo?: string;
        };
        AnswerDraftRequest: {
            /** @description Half written: it may be blank. */
            reply: string;
            /** @description Half written: it may be blank. */
            moreInfo?: string;
            version: number;
        };
        AnswerTrialRequest: {
            /** @description Half written: it may be blank. */
            reply: string;
            /** @description Half written: it may be blank. */
            moreInfo?: string;
        };
        AskRequest: {
            question: string;
        };
        InformationRequest: {
            text: string;
        };
        OpinionRequest: {
            /** @enum {string} */
            kind: "agree" | "add" | "disagree";
            /** @description None where the doctor agrees. What they add is published under the answer with their name; why they disagree is for a moderator, and never published by itself. */
            text?: string;
        };
        RetractRequest: {
            /** @description For the moderators and the doctor who answers instead. */
            reason: string;
        };
        DeclineAssignmentRequest: {
            /**
             * @default other
             * @enum {string}
             */
            code: "notMyField" | "noTime" | "cannotAnswerOnline" | "personal" | "other";
            /** @description For the moderators; without it `code` must say why. */
            reason?: string;
        };
        DutyRequest: {
            onDuty: boolean;
            /**
             * Format: date-time
             * @description On duty again from then on, by itself.
             */
            until?: string;
            /** @description Open assignments go back to the backlog. */
            handOver?: boolean;
        };
        DecideRequest: {
            /** @enum {string} */
            decision: "release" | "decline" | "return" | "retry" | "escalate";
            /** @description Why. Of a decline, the patient reads it where there is no `patientNote`; of a return, the doctor does. */
            reason?: string;
            /** @description Code of one of the item’s `templates`: kept on record, and its words stand for a reason that is not given. */
            template?: string;
            /** @description What the patient reads. */
            patientNote?: string;
            /** @description For moderators alone. */
            internalNote?: string;
            corrections?: {
                /** @enum {string} */
                specialty?: "neurology" | "psychiatry" | "both" | "other";
                /** @enum {string} */
                urgency?: "emergency" | "urgent" | "soon" | "routine" | "unknown";
                redactions?: {
                    start: number;
                    end: number;
                    /** @enum {string} */
                    type: "NAME" | "LOCATION" | "DATE" | "PHONE" | "FAX" | "EMAIL" | "SSN" | "MEDICAL_RECORD" | "HEALTH_PLAN" | "ACCOUNT" | "LICENCE" | "VEHICLE" | "DEVICE" | "URL" | "IP" | "BIOMETRIC" | "PHOTO" | "AGE" | "ORGANISATION" | "HANDLE" | "ID";
                }[];
                /** @description Placeholders of the text to undo, by their offsets; the original words are read on the record, so a reason is needed. */
                restorations?: {
                    start: number;
                    end: number;
                }[];
            };
            version: number;
        };
        RawTextRequest: {
            reason: string;
        };
        DoctorRequest: {
            name: string;
            specialties: ("neurology" | "psychiatry")[];
            languages: string[];
            capacity: number;
            /** Format: date */
            licenceValidUntil: string;
            /** Format: email */
            email: string;
            /** @default true */
            onDuty: boolean;
        };
        SubmissionAccepted: {
            questionId: string;
            receipt: string;
            /** @constant */
            status: "submitted";
            /** @description Of a follow-up: which round it is, or that the rounds are used up and it was taken as a question of its own. */
            followUp?: {
                /** @enum {string} */
                outcome: "nextRound" | "newQuestion";
                round?: number;
            };
            /**
             * @description The same was submitted within a day and is still open: these are its id and receipt.
             * @constant
             */
            joined?: true;
            guidance?: {
                message: string;
                lines: {
                    name: string;
                    number: string;
                    hours?: string;
                }[];
            };
        };
        FeedbackTaken: {
            questionId: string;
            /** @enum {string} */
            answered: "yes" | "partly" | "no";
            thanks: boolean;
        };
        ThanksList: {
            items: {
                questionId: string;
                title: string;
                /** Format: date-time */
                thankedAt: string;
            }[];
            cursor?: string;
        };
        PreviewView: {
            thread: {
                title: string;
                language: string;
                /** @enum {string} */
                specialty: "neurology" | "psychiatry";
                /** @enum {string} */
                secondarySpecialty?: "neurology" | "psychiatry";
                topics: ("muscle-twitching" | "facial-twitching" | "involuntary-movements" | "muscle-fasciculation" | "tremor" | "parkinsons-disease" | "dystonia" | "tics-and-tourette" | "restless-legs" | "muscle-cramps" | "walking-and-balance" | "muscle-pain" | "leg-weakness" | "muscle-weakness" | "myasthenia-gravis" | "motor-neurone-disease" | "numbness-and-tingling" | "peripheral-neuropathy" | "carpal-tunnel" | "sciatica" | "neck-and-arm-pain" | "nerve-tests" | "guillain-barre" | "bells-palsy" | "facial-pain" | "autonomic-dysfunction" | "migraine" | "headache" | "sudden-headache" | "medicine-headache" | "dizziness-and-vertigo" | "stroke" | "seizures-and-epilepsy" | "fainting" | "head-injury" | "memory-loss" | "dementia" | "multiple-sclerosis" | "brain-scans" | "double-vision" | "tinnitus" | "speech-and-swallowing" | "daytime-sleepiness" | "somatic-symptoms" | "health-anxiety" | "anxiety" | "panic-attacks" | "social-anxiety" | "phobias" | "obsessive-compulsive" | "trauma" | "depression" | "postnatal-mood" | "bipolar-disorder" | "grief" | "stress-and-burnout" | "insomnia" | "nightmares" | "psychosis" | "hallucinations" | "dissociation" | "adhd" | "autism" | "child-behaviour" | "eating-disorders" | "alcohol" | "drugs-and-addiction" | "screen-habits" | "self-harm" | "suicidal-thoughts" | "anger-and-impulse" | "personality" | "antidepressants" | "antipsychotics" | "sleeping-pills" | "psychotherapy" | "carer-strain")[];
                question: {
                    text: string;
                    title?: string;
                    askedAt: string;
                    asker: {
                        nickname: string;
                        ageBand: ("0-9" | "10-19" | "20-29" | "30-39" | "40-49" | "50-59" | "60-69" | "70-79" | "80-89" | "90+") | ("0-19" | "20-39" | "40-59" | "60+") | "unknown";
                        /** @enum {string} */
                        sex: "female" | "male" | "other" | "unknown";
                    };
                };
                answer: {
                    text: string;
                    doctor: {
                        name: string;
                        /** @enum {string} */
                        specialty: "neurology" | "psychiatry";
                    };
                    answeredAt: string;
                    updatedAt?: string;
                };
                moreInfo?: {
                    text: string;
                    author: {
                        name: string;
                    };
                    signedOffBy?: {
                        name: string;
                    };
                };
                rounds?: {
                    round: number;
                    question: {
                        text: string;
                        title?: string;
                        askedAt: string;
                    };
                    answer: {
                        text: string;
                        doctor: {
                            name: string;
                            /** @enum {string} */
                            specialty: "neurology" | "psychiatry";
                        };
                        answeredAt: string;
                        updatedAt?: string;
                    };
                    moreInfo?: {
                        text: string;
                        author: {
                            name: string;
                        };
                        signedOffBy?: {
                            name: string;
                        };
                    };
                }[];
                relatedTopics: {
                    /** @enum {string} */
                    id: "muscle-twitching" | "facial-twitching" | "involuntary-movements" | "muscle-fasciculation" | "tremor" | "parkinsons-disease" | "dystonia" | "tics-and-tourette" | "restless-legs" | "muscle-cramps" | "walking-and-balance" | "muscle-pain" | "leg-weakness" | "muscle-weakness" | "myasthenia-gravis" | "motor-neurone-disease" | "numbness-and-tingling" | "peripheral-neuropathy" | "carpal-tunnel" | "sciatica" | "neck-and-arm-pain" | "nerve-tests" | "guillain-barre" | "bells-palsy" | "facial-pain" | "autonomic-dysfunction" | "migraine" | "headache" | "sudden-headache" | "medicine-headache" | "dizziness-and-vertigo" | "stroke" | "seizures-and-epilepsy" | "fainting" | "head-injury" | "memory-loss" | "dementia" | "multiple-sclerosis" | "brain-scans" | "double-vision" | "tinnitus" | "speech-and-swallowing" | "daytime-sleepiness" | "somatic-symptoms" | "health-anxiety" | "anxiety" | "panic-attacks" | "social-anxiety" | "phobias" | "obsessive-compulsive" | "trauma" | "depression" | "postnatal-mood" | "bipolar-disorder" | "grief" | "stress-and-burnout" | "insomnia" | "nightmares" | "psychosis" | "hallucinations" | "dissociation" | "adhd" | "autism" | "child-behaviour" | "eating-disorders" | "alcohol" | "drugs-and-addiction" | "screen-habits" | "self-harm" | "suicidal-thoughts" | "anger-and-impulse" | "personality" | "antidepressants" | "antipsychotics" | "sleeping-pills" | "psychotherapy" | "carer-strain";
                    label: string;
                    /** @enum {string} */
                    specialty: "neurology" | "psychiatry";
                }[];
                reviewedAt?: string;
            };
            /**
             * Format: date-time
             * @description Until when the patient may say something to it.
             */
            endsAt: string;
            /**
             * @description What becomes of it when nothing has been said by then.
             * @enum {string}
             */
            ifUnanswered: "publish" | "hold";
            /** @description Of what is shown; the decision names it. */
            version: number;
        };
        PreviewDecided: {
            questionId: string;
            /** @enum {string} */
            status: "answered" | "answeredPrivately";
        };
        QuestionView: {
            questionId: string;
            /** @enum {string} */
            status: "submitted" | "deidentified" | "classified" | "triaged" | "inReview" | "awaitingDoctor" | "assigned" | "awaitingInformation" | "answered" | "answerInReview" | "awaitingPatient" | "published" | "answeredPrivately" | "declined" | "withdrawn";
            /** @description One plain sentence on where the question is. */
            message: string;
            /** Format: date-time */
            dueAt?: string;
            answer?: {
                text: string;
                moreInfo?: string;
                doctor: {
                    name: string;
                    /** @enum {string} */
                    specialty: "neurology" | "psychiatry";
                };
                /** Format: date-time */
                answeredAt: string;
                /**
                 * Format: date-time
                 * @description When its doctor last corrected it.
                 */
                correctedAt?: string;
            };
            thread?: {
                slug: string;
                url: string;
            };
            reason?: string;
            /**
             * @description Only of a declined question: its patient may ask, once, that somebody else looks at it.
             * @constant
             */
            canAppeal?: true;
            /** @description What the team would like the patient to know while it is at work. */
            note?: string;
            /** @description What the patient has said of the answer. */
            feedback?: {
                /** @enum {string} */
                answered: "yes" | "partly" | "no";
                thanks: boolean;
            };
            /** @description Only while it awaits the patient’s reply: what the doctor would like to know. */
            asked?: {
                question: string;
                /** Format: date-time */
                askedAt: string;
                /** Format: date-time */
                replyDueAt: string;
            };
            /** @description A promised time has passed: since when, and what the patient can do. */
            delay?: {
                /** Format: date-time */
                since: string;
                message: string;
            };
            /** @description Which round of its conversation it is, what it goes on from, and how many rounds may follow. */
            followUp?: {
                of?: string;
                round: number;
                roundsLeft: number;
            };
            /** @description Only while it awaits the patient: the page as it would be published. */
            preview?: {
                thread: {
                    title: string;
                    language: string;
                    /** @enum {string} */
                    specialty: "neurology" | "psychiatry";
                    /** @enum {string} */
                    secondarySpecialty?: "neurology" | "psychiatry";
                    topics: ("muscle-twitching" | "facial-twitching" | "involuntary-movements" | "muscle-fasciculation" | "tremor" | "parkinsons-disease" | "dystonia" | "tics-and-tourette" | "restless-legs" | "muscle-cramps" | "walking-and-balance" | "muscle-pain" | "leg-weakness" | "muscle-weakness" | "myasthenia-gravis" | "motor-neurone-disease" | "numbness-and-tingling" | "peripheral-neuropathy" | "carpal-tunnel" | "sciatica" | "neck-and-arm-pain" | "nerve-tests" | "guillain-barre" | "bells-palsy" | "facial-pain" | "autonomic-dysfunction" | "migraine" | "headache" | "sudden-headache" | "medicine-headache" | "dizziness-and-vertigo" | "stroke" | "seizures-and-epilepsy" | "fainting" | "head-injury" | "memory-loss" | "dementia" | "multiple-sclerosis" | "brain-scans" | "double-vision" | "tinnitus" | "speech-and-swallowing" | "daytime-sleepiness" | "somatic-symptoms" | "health-anxiety" | "anxiety" | "panic-attacks" | "social-anxiety" | "phobias" | "obsessive-compulsive" | "trauma" | "depression" | "postnatal-mood" | "bipolar-disorder" | "grief" | "stress-and-burnout" | "insomnia" | "nightmares" | "psychosis" | "hallucinations" | "dissociation" | "adhd" | "autism" | "child-behaviour" | "eating-disorders" | "alcohol" | "drugs-and-addiction" | "screen-habits" | "self-harm" | "suicidal-thoughts" | "anger-and-impulse" | "personality" | "antidepressants" | "antipsychotics" | "sleeping-pills" | "psychotherapy" | "carer-strain")[];
                    question: {
                        text: string;
                        title?: string;
                        askedAt: string;
                        asker: {
                            nickname: string;
                            ageBand: ("0-9" | "10-19" | "20-29" | "30-39" | "40-49" | "50-59" | "60-69" | "70-79" | "80-89" | "90+") | ("0-19" | "20-39" | "40-59" | "60+") | "unknown";
                            /** @enum {string} */
                            sex: "female" | "male" | "other" | "unknown";
                        };
                    };
                    answer: {
                        text: string;
                        doctor: {
                            name: string;
                            /** @enum {string} */
                            specialty: "neurology" | "psychiatry";
                        };
                        answeredAt: string;
                        updatedAt?: string;
                    };
                    moreInfo?: {
                        text: string;
                        author: {
                            name: string;
                        };
                        signedOffBy?: {
                            name: string;
                        };
                    };
                    rounds?: {
                        round: number;
                        question: {
                            text: string;
                            title?: string;
                            askedAt: string;
                        };
                        answer: {
                            text: string;
                            doctor: {
                                name: string;
                                /** @enum {string} */
                                specialty: "neurology" | "psychiatry";
                            };
                            answeredAt: string;
                            updatedAt?: string;
                        };
                        moreInfo?: {
                            text: string;
                            author: {
                                name: string;
                            };
                            signedOffBy?: {
                                name: string;
                            };
                        };
                    }[];
                    relatedTopics: {
                        /** @enum {string} */
                        id: "muscle-twitching" | "facial-twitching" | "involuntary-movements" | "muscle-fasciculation" | "tremor" | "parkinsons-disease" | "dystonia" | "tics-and-tourette" | "restless-legs" | "muscle-cramps" | "walking-and-balance" | "muscle-pain" | "leg-weakness" | "muscle-weakness" | "myasthenia-gravis" | "motor-neurone-disease" | "numbness-and-tingling" | "peripheral-neuropathy" | "carpal-tunnel" | "sciatica" | "neck-and-arm-pain" | "nerve-tests" | "guillain-barre" | "bells-palsy" | "facial-pain" | "autonomic-dysfunction" | "migraine" | "headache" | "sudden-headache" | "medicine-headache" | "dizziness-and-vertigo" | "stroke" | "seizures-and-epilepsy" | "fainting" | "head-injury" | "memory-loss" | "dementia" | "multiple-sclerosis" | "brain-scans" | "double-vision" | "tinnitus" | "speech-and-swallowing" | "daytime-sleepiness" | "somatic-symptoms" | "health-anxiety" | "anxiety" | "panic-attacks" | "social-anxiety" | "phobias" | "obsessive-compulsive" | "trauma" | "depression" | "postnatal-mood" | "bipolar-disorder" | "grief" | "stress-and-burnout" | "insomnia" | "nightmares" | "psychosis" | "hallucinations" | "dissociation" | "adhd" | "autism" | "child-behaviour" | "eating-disorders" | "alcohol" | "drugs-and-addiction" | "screen-habits" | "self-harm" | "suicidal-thoughts" | "anger-and-impulse" | "personality" | "antidepressants" | "antipsychotics" | "sleeping-pills" | "psychotherapy" | "carer-strain";
                        label: string;
                        /** @enum {string} */
                        specialty: "neurology" | "psychiatry";
                    }[];
                    reviewedAt?: string;
                };
                /**
                 * Format: date-time
                 * @description Until when the patient may say something to it.
                 */
                endsAt: string;
                /**
                 * @description What becomes of it when nothing has been said by then.
                 * @enum {string}
                 */
                ifUnanswered: "publish" | "hold";
                /** @description Of what is shown; the decision names it. */
                version: number;
            };
            guidance?: {
                message: string;
                lines: {
                    name: string;
                    number: string;
                    hours?: string;
                }[];
            };
        };
        QuestionRecord: {
            items: {
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                event: "QuestionSubmitted" | "QuestionDeidentified" | "QuestionClassified" | "QuestionTriaged" | "ReviewRequested" | "AnswerReviewRequested" | "ReviewClaimed" | "ReviewUnclaimed" | "ReviewSkipped" | "ReviewDueSoon" | "ReviewOverdue" | "ReviewEscalated" | "EmergencyUnclaimed" | "RawTextRead" | "QuestionReleased" | "QuestionDeclined" | "QuestionAppealed" | "QuestionQueued" | "BacklogDueSoon" | "DoctorAssigned" | "AssignmentDeclined" | "AssignmentReassigned" | "AnswerDueSoon" | "AnswerOverdue" | "InformationRequested" | "InformationGiven" | "InformationLapsed" | "QuestionAnswered" | "AnswerAccepted" | "AnswerCheckRetried" | "AnswerReturned" | "FeedbackGiven" | "ReviewClosed" | "PreviewOpened" | "PreviewApproved" | "PreviewLapsed" | "ThreadPublished" | "QuestionAnsweredPrivately" | "AnswerCorrected" | "CorrectionReturned" | "OpinionRequested" | "OpinionPublished" | "OpinionHeld" | "OpinionsReleased" | "OpinionsReturned" | "AnswerRetracted" | "QuestionWithdrawn";
                /** @enum {string} */
                by: "patient" | "moderator" | "doctor" | "system";
            }[];
            /** @description Whether nothing on the record has been changed since it was written. */
            intact: boolean;
        };
        Withdrawn: {
            questionId: string;
            /** @constant */
            status: "withdrawn";
        };
        AssignmentView: {
            questionId: string;
            title: string;
            text: string;
            /** @enum {string} */
            specialty: "neurology" | "psychiatry" | "both" | "other";
            /** @enum {string} */
            secondarySpecialty?: "neurology" | "psychiatry";
            urgency: {
                /** @enum {string} */
                level: "emergency" | "urgent" | "soon" | "routine" | "unknown";
                redFlags: {
                    name: string;
                    /** @description In English; `labels` has it in every language. */
                    label: string;
                    labels: {
                        en: string;
                        "zh-Hant": string;
                    };
                    /**
                     * @description The level that it alone calls for.
                     * @enum {string}
                     */
                    level?: "emergency" | "urgent" | "soon" | "routine" | "unknown";
                    /** @description Where the rule of medicine comes from. */
                    source?: string;
                }[];
            };
            asker: {
                /** @enum {string} */
                ageBand?: "0-9" | "10-19" | "20-29" | "30-39" | "40-49" | "50-59" | "60-69" | "70-79" | "80-89" | "90+";
                /** @enum {string} */
                sex?: "female" | "male" | "other" | "unknown";
                nickname: string;
            };
            context: {
                /** @description BCP 47. */
                language: string;
                /** @enum {string} */
                ageBand?: "0-9" | "10-19" | "20-29" | "30-39" | "40-49" | "50-59" | "60-69" | "70-79" | "80-89" | "90+";
                /** @enum {string} */
                sex?: "female" | "male" | "other";
                duration?: {
                    amount: number;
                    /** @enum {string} */
                    unit: "minutes" | "hours" | "days" | "weeks" | "months" | "years";
                    approximate: boolean;
                };
                /** @enum {string} */
                course?: "worse" | "better" | "fluctuating" | "same";
                careSoFar: {
                    /** @enum {string} */
                    by: "neurologist" | "psychiatrist" | "therapist" | "gp" | "hospital" | "emergencyDepartment" | "neurosurgeon" | "cardiologist" | "orthopaedist" | "entSpecialist" | "eyeSpecialist" | "paediatrician" | "physiotherapist" | "chineseMedicine" | "otherSpecialist" | "doctor";
                    seen: boolean;
                }[];
                tests: {
                    /** @enum {string} */
                    test: "mri" | "ct" | "eeg" | "emg" | "nerveConduction" | "bloodTest" | "lumbarPuncture" | "xray" | "ecg" | "heartMonitor" | "ultrasound" | "echocardiogram" | "petScan" | "sleepStudy" | "eyeTest" | "hearingTest" | "balanceTest" | "memoryTest" | "psychologicalTest" | "geneticTest" | "biopsy" | "urineTest" | "evokedPotentials" | "anyTest";
                    done: boolean;
                }[];
                medicines: {
                    name: string;
                    /** @enum {string} */
                    use: "taken" | "stopped" | "notTaken";
                    /** @description As written. */
                    dose?: string;
                }[];
                /** @description What a doctor would ask first. */
                missingInfo: ("age" | "sex" | "duration" | "course" | "medicines" | "careSoFar" | "tests" | "symptomDetail")[];
                version: string;
            };
            questionsAsked: string[];
            /** Format: date-time */
            assignedAt: string;
            /** Format: date-time */
            dueAt: string;
            /** @description The patient was asked for more: until they reply, or at the latest until `replyDueAt`, the clock stands still. */
            waiting?: {
                /** Format: date-time */
                askedAt: string;
                /** Format: date-time */
                replyDueAt: string;
            };
            /** @description Why a moderator sent the answer back. */
            returnReason?: string;
            /** @description The answer that was sent back, de-identified, with what the checks found in it. */
            returnedAnswer?: {
                reply: string;
                moreInfo?: string;
                /** @description Absent on answers from before versions were kept. */
                version?: string;
                findings: {
                    /** @enum {string} */
                    code: "identifiers" | "contactDetails" | "unknownLink" | "promotion" | "prescribing" | "certaintyOfDiagnosis" | "mereReassurance" | "missingSeekCare" | "careTooSlow" | "dangerInAnswer" | "methodDetails" | "unansweredQuestion" | "moreInfoContradicts" | "moreInfoAddsAdvice" | "moreInfoAddsDiagnosis" | "everEmergency";
                    /**
                     * @description `block`: a moderator decides; `warn`: it may go out.
                     * @enum {string}
                     */
                    severity: "block" | "warn";
                    /** @enum {string} */
                    field: "reply" | "moreInfo";
                    /** @description UTF-16 offset of the field; absent where something is missing from the whole. */
                    start?: number;
                    end?: number;
                    /** @description Place in `questions`. */
                    question?: number;
                    /** @description The sentence to read beside it, such as what the reply says of the same. */
                    related?: {
                        /** @enum {string} */
                        field: "reply" | "moreInfo";
                        start: number;
                        end: number;
                    };
                    explanation: string;
                    suggestion: string;
                }[];
                /** @description What was asked, and how far the reply meets it. */
                questions: {
                    question: string;
                    /** @enum {string} */
                    coverage: "answered" | "partly" | "not";
                }[];
            };
        };
        AssignmentDetail: {
            questionId: string;
            title: string;
            text: string;
            /** @enum {string} */
            specialty: "neurology" | "psychiatry" | "both" | "other";
            /** @enum {string} */
            secondarySpecialty?: "neurology" | "psychiatry";
            urgency: {
                /** @enum {string} */
                level: "emergency" | "urgent" | "soon" | "routine" | "unknown";
                redFlags: {
                    name: string;
                    /** @description In English; `labels` has it in every language. */
                    label: string;
                    labels: {
                        en: string;
                        "zh-Hant": string;
                    };
                    /**
                     * @description The level that it alone calls for.
                     * @enum {string}
                     */
                    level?: "emergency" | "urgent" | "soon" | "routine" | "unknown";
                    /** @description Where the rule of medicine comes from. */
                    source?: string;
                }[];
            };
            asker: {
                /** @enum {string} */
                ageBand?: "0-9" | "10-19" | "20-29" | "30-39" | "40-49" | "50-59" | "60-69" | "70-79" | "80-89" | "90+";
                /** @enum {string} */
                sex?: "female" | "male" | "other" | "unknown";
                nickname: string;
            };
            context: {
                /** @description BCP 47. */
                language: string;
                /** @enum {string} */
                ageBand?: "0-9" | "10-19" | "20-29" | "30-39" | "40-49" | "50-59" | "60-69" | "70-79" | "80-89" | "90+";
                /** @enum {string} */
                sex?: "female" | "male" | "other";
                duration?: {
                    amount: number;
                    /** @enum {string} */
                    unit: "minutes" | "hours" | "days" | "weeks" | "months" | "years";
                    approximate: boolean;
                };
                /** @enum {string} */
                course?: "worse" | "better" | "fluctuating" | "same";
                careSoFar: {
                    /** @enum {string} */
                    by: "neurologist" | "psychiatrist" | "therapist" | "gp" | "hospital" | "emergencyDepartment" | "neurosurgeon" | "cardiologist" | "orthopaedist" | "entSpecialist" | "eyeSpecialist" | "paediatrician" | "physiotherapist" | "chineseMedicine" | "otherSpecialist" | "doctor";
                    seen: boolean;
                }[];
                tests: {
                    /** @enum {string} */
                    test: "mri" | "ct" | "eeg" | "emg" | "nerveConduction" | "bloodTest" | "lumbarPuncture" | "xray" | "ecg" | "heartMonitor" | "ultrasound" | "echocardiogram" | "petScan" | "sleepStudy" | "eyeTest" | "hearingTest" | "balanceTest" | "memoryTest" | "psychologicalTest" | "geneticTest" | "biopsy" | "urineTest" | "evokedPotentials" | "anyTest";
                    done: boolean;
                }[];
                medicines: {
                    name: string;
                    /** @enum {string} */
                    use: "taken" | "stopped" | "notTaken";
                    /** @description As written. */
                    dose?: string;
                }[];
                /** @description What a doctor would ask first. */
                missingInfo: ("age" | "sex" | "duration" | "course" | "medicines" | "careSoFar" | "tests" | "symptomDetail")[];
                version: string;
            };
            questionsAsked: string[];
            /** Format: date-time */
            assignedAt: string;
            /** Format: date-time */
            dueAt: string;
            /** @description The patient was asked for more: until they reply, or at the latest until `replyDueAt`, the clock stands still. */
            waiting?: {
                /** Format: date-time */
                askedAt: string;
                /** Format: date-time */
                replyDueAt: string;
            };
            /** @description Why a moderator sent the answer back. */
            returnReason?: string;
            /** @description The answer that was sent back, de-identified, with what the checks found in it. */
            returnedAnswer?: {
                reply: string;
                moreInfo?: string;
                /** @description Absent on answers from before versions were kept. */
                version?: string;
                findings: {
                    /** @enum {string} */
                    code: "identifiers" | "contactDetails" | "unknownLink" | "promotion" | "prescribing" | "certaintyOfDiagnosis" | "mereReassurance" | "missingSeekCare" | "careTooSlow" | "dangerInAnswer" | "methodDetails" | "unansweredQuestion" | "moreInfoContradicts" | "moreInfoAddsAdvice" | "moreInfoAddsDiagnosis" | "everEmergency";
                    /**
                     * @description `block`: a moderator decides; `warn`: it may go out.
                     * @enum {string}
                     */
                    severity: "block" | "warn";
                    /** @enum {string} */
                    field: "reply" | "moreInfo";
                    /** @description UTF-16 offset of the field; absent where something is missing from the whole. */
                    start?: number;
                    end?: number;
                    /** @description Place in `questions`. */
                    question?: number;
                    /** @description The sentence to read beside it, such as what the reply says of the same. */
                    related?: {
                        /** @enum {string} */
                        field: "reply" | "moreInfo";
                        start: number;
                        end: number;
                    };
                    explanation: string;
                    suggestion: string;
                }[];
                /** @description What was asked, and how far the reply meets it. */
                questions: {
                    question: string;
                    /** @enum {string} */
                    coverage: "answered" | "partly" | "not";
                }[];
            };
            /** @description Where red flags stand in `text`, in UTF-16 code units; what they are is told by their names in `urgency`, or is news of today’s rules. */
            marks: {
                name: string;
                start: number;
                end: number;
            }[];
            /** @description What the patient was asked, and what they replied; the replies stand in `text` too. */
            exchange: {
                question: string;
                /** Format: date-time */
                askedAt: string;
                reply?: string;
                /** Format: date-time */
                repliedAt?: string;
            }[];
            /** @description The rounds of the conversation that it goes on with, the first one first. */
            earlier: {
                title?: string;
                text: string;
                answer: {
                    text: string;
                    moreInfo?: string;
                    doctor: string;
                };
            }[];
            /** @description Published threads that are most like it. */
            similar: {
                slug: string;
                title: string;
                questionSnippet: string;
                doctor: string;
                /** @enum {string} */
                specialty: "neurology" | "psychiatry";
                answerSnippet: string;
            }[];
            /** @description What the caller has begun to write. */
            draft?: {
                reply: string;
                moreInfo?: string;
                version: number;
                /** Format: date-time */
                savedAt: string;
            };
        };
        AssignmentList: {
            items: {
                questionId: string;
                title: string;
                text: string;
                /** @enum {string} */
                specialty: "neurology" | "psychiatry" | "both" | "other";
                /** @enum {string} */
                secondarySpecialty?: "neurology" | "psychiatry";
                urgency: {
                    /** @enum {string} */
                    level: "emergency" | "urgent" | "soon" | "routine" | "unknown";
                    redFlags: {
                        name: string;
                        /** @description In English; `labels` has it in every language. */
                        label: string;
                        labels: {
                            en: string;
                            "zh-Hant": string;
                        };
                        /**
                         * @description The level that it alone calls for.
                         * @enum {string}
                         */
                        level?: "emergency" | "urgent" | "soon" | "routine" | "unknown";
                        /** @description Where the rule of medicine comes from. */
                        source?: string;
                    }[];
                };
                asker: {
                    /** @enum {string} */
                    ageBand?: "0-9" | "10-19" | "20-29" | "30-39" | "40-49" | "50-59" | "60-69" | "70-79" | "80-89" | "90+";
                    /** @enum {string} */
                    sex?: "female" | "male" | "other" | "unknown";
                    nickname: string;
                };
                context: {
                    /** @description BCP 47. */
                    language: string;
                    /** @enum {string} */
                    ageBand?: "0-9" | "10-19" | "20-29" | "30-39" | "40-49" | "50-59" | "60-69" | "70-79" | "80-89" | "90+";
                    /** @enum {string} */
                    sex?: "female" | "male" | "other";
                    duration?: {
                        amount: number;
                        /** @enum {string} */
                        unit: "minutes" | "hours" | "days" | "weeks" | "months" | "years";
                        approximate: boolean;
                    };
                    /** @enum {string} */
                    course?: "worse" | "better" | "fluctuating" | "same";
                    careSoFar: {
                        /** @enum {string} */
                        by: "neurologist" | "psychiatrist" | "therapist" | "gp" | "hospital" | "emergencyDepartment" | "neurosurgeon" | "cardiologist" | "orthopaedist" | "entSpecialist" | "eyeSpecialist" | "paediatrician" | "physiotherapist" | "chineseMedicine" | "otherSpecialist" | "doctor";
                        seen: boolean;
                    }[];
                    tests: {
                        /** @enum {string} */
                        test: "mri" | "ct" | "eeg" | "emg" | "nerveConduction" | "bloodTest" | "lumbarPuncture" | "xray" | "ecg" | "heartMonitor" | "ultrasound" | "echocardiogram" | "petScan" | "sleepStudy" | "eyeTest" | "hearingTest" | "balanceTest" | "memoryTest" | "psychologicalTest" | "geneticTest" | "biopsy" | "urineTest" | "evokedPotentials" | "anyTest";
                        done: boolean;
                    }[];
                    medicines: {
                        name: string;
                        /** @enum {string} */
                        use: "taken" | "stopped" | "notTaken";
                        /** @description As written. */
                        dose?: string;
                    }[];
                    /** @description What a doctor would ask first. */
                    missingInfo: ("age" | "sex" | "duration" | "course" | "medicines" | "careSoFar" | "tests" | "symptomDetail")[];
                    version: string;
                };
                questionsAsked: string[];
                /** Format: date-time */
                assignedAt: string;
                /** Format: date-time */
                dueAt: string;
                /** @description The patient was asked for more: until they reply, or at the latest until `replyDueAt`, the clock stands still. */
                waiting?: {
                    /** Format: date-time */
                    askedAt: string;
                    /** Format: date-time */
                    replyDueAt: string;
                };
                /** @description Why a moderator sent the answer back. */
                returnReason?: string;
                /** @description The answer that was sent back, de-identified, with what the checks found in it. */
                returnedAnswer?: {
                    reply: string;
                    moreInfo?: string;
                    /** @description Absent on answers from before versions were kept. */
                    version?: string;
                    findings: {
                        /** @enum {string} */
                        code: "identifiers" | "contactDetails" | "unknownLink" | "promotion" | "prescribing" | "certaintyOfDiagnosis" | "mereReassurance" | "missingSeekCare" | "careTooSlow" | "dangerInAnswer" | "methodDetails" | "unansweredQuestion" | "moreInfoContradicts" | "moreInfoAddsAdvice" | "moreInfoAddsDiagnosis" | "everEmergency";
                        /**
                         * @description `block`: a moderator decides; `warn`: it may go out.
                         * @enum {string}
                         */
                        severity: "block" | "warn";
                        /** @enum {string} */
                        field: "reply" | "moreInfo";
                        /** @description UTF-16 offset of the field; absent where something is missing from the whole. */
                        start?: number;
                        end?: number;
                        /** @description Place in `questions`. */
                        question?: number;
                        /** @description The sentence to read beside it, such as what the reply says of the same. */
                        related?: {
                            /** @enum {string} */
                            field: "reply" | "moreInfo";
                            start: number;
                            end: number;
                        };
                        explanation: string;
                        suggestion: string;
                    }[];
                    /** @description What was asked, and how far the reply meets it. */
                    questions: {
                        question: string;
                        /** @enum {string} */
                        coverage: "answered" | "partly" | "not";
                    }[];
                };
            }[];
            cursor?: string;
        };
        AssignmentOutcome: {
            questionId: string;
            status: string;
        };
        AnswerDraftSaved: {
            version: number;
            /** Format: date-time */
            savedAt: string;
        };
        AnswerTrial: {
            /** @description Absent on answers from before versions were kept. */
            version?: string;
            findings: {
                /** @enum {string} */
                code: "identifiers" | "contactDetails" | "unknownLink" | "promotion" | "prescribing" | "certaintyOfDiagnosis" | "mereReassurance" | "missingSeekCare" | "careTooSlow" | "dangerInAnswer" | "methodDetails" | "unansweredQuestion" | "moreInfoContradicts" | "moreInfoAddsAdvice" | "moreInfoAddsDiagnosis" | "everEmergency";
                /**
                 * @description `block`: a moderator decides; `warn`: it may go out.
                 * @enum {string}
                 */
                severity: "block" | "warn";
                /** @enum {string} */
                field: "reply" | "moreInfo";
                /** @description UTF-16 offset of the field; absent where something is missing from the whole. */
                start?: number;
                end?: number;
                /** @description Place in `questions`. */
                question?: number;
                /** @description The sentence to read beside it, such as what the reply says of the same. */
                related?: {
                    /** @enum {string} */
                    field: "reply" | "moreInfo";
                    start: number;
                    end: number;
                };
                explanation: string;
                suggestion: string;
            }[];
            /** @description What was asked, and how far the reply meets it. */
            questions: {
                question: string;
                /** @enum {string} */
                coverage: "answered" | "partly" | "not";
            }[];
            /** @description As readers would see it. */
            reply: string;
            moreInfo?: string;
            /**
             * @description `needsReview`: a moderator would look first.
             * @enum {string}
             */
            verdict: "accepted" | "needsReview";
        };
        OwnAnswerList: {
            items: {
                questionId: string;
                title: string;
                /** @enum {string} */
                status: "answered" | "answerInReview" | "awaitingPatient" | "published" | "answeredPrivately";
                /** Format: date-time */
                answeredAt: string;
                /** Format: date-time */
                correctedAt?: string;
                /** @description Absent until it is checked. */
                reply?: string;
                moreInfo?: string;
                /** @description Of an answer that is out: a correction before a moderator, or given back with a reason; `reply` stays as it is meanwhile. */
                correction?: {
                    /** @enum {string} */
                    state: "inReview" | "returned";
                    reply: string;
                    moreInfo?: string;
                    reason?: string;
                };
                /** @description Of the page, `/t/{slug}`, when it is public. */
                slug?: string;
                /** @description A moderator asks for another look at it since it was last written: a colleague disagrees. */
                askedAgain?: {
                    reason: string;
                    /** Format: date-time */
                    at: string;
                };
            }[];
            cursor?: string;
        };
        Opinions: {
            slug: string;
            /** @description The caller wrote the answer: they may ask for opinions and give none. */
            isAuthor: boolean;
            /**
             * Format: date-time
             * @description Since when its doctor has asked for a second opinion.
             */
            requestedAt?: string;
            /** @description Those on its page. */
            opinions: ({
                /** @constant */
                kind: "agree";
                doctor: {
                    name: string;
                    /** @enum {string} */
                    specialty: "neurology" | "psychiatry";
                };
                givenAt: string;
            } | {
                /** @constant */
                kind: "add";
                doctor: {
                    name: string;
                    /** @enum {string} */
                    specialty: "neurology" | "psychiatry";
                };
                givenAt: string;
                text: string;
            })[];
            own?: {
                /** @enum {string} */
                kind: "agree" | "add" | "disagree";
                /**
                 * @description `held`: a moderator decides; `returned`: it came back with a `reason` and may be given anew; `settled`: a moderator has dealt with a disagreement; `outdated`: the answer was corrected since, so the agreement is off its page.
                 * @enum {string}
                 */
                state: "published" | "held" | "returned" | "settled" | "outdated";
                /** @description De-identified, as readers would see it. */
                text?: string;
                /** Format: date-time */
                givenAt: string;
                reason?: string;
            };
        };
        WantedOpinions: {
            /** @description Answers of colleagues, the longest waiting first. */
            items: {
                slug: string;
                title: string;
                /** @enum {string} */
                specialty: "neurology" | "psychiatry";
                topics: ("muscle-twitching" | "facial-twitching" | "involuntary-movements" | "muscle-fasciculation" | "tremor" | "parkinsons-disease" | "dystonia" | "tics-and-tourette" | "restless-legs" | "muscle-cramps" | "walking-and-balance" | "muscle-pain" | "leg-weakness" | "muscle-weakness" | "myasthenia-gravis" | "motor-neurone-disease" | "numbness-and-tingling" | "peripheral-neuropathy" | "carpal-tunnel" | "sciatica" | "neck-and-arm-pain" | "nerve-tests" | "guillain-barre" | "bells-palsy" | "facial-pain" | "autonomic-dysfunction" | "migraine" | "headache" | "sudden-headache" | "medicine-headache" | "dizziness-and-vertigo" | "stroke" | "seizures-and-epilepsy" | "fainting" | "head-injury" | "memory-loss" | "dementia" | "multiple-sclerosis" | "brain-scans" | "double-vision" | "tinnitus" | "speech-and-swallowing" | "daytime-sleepiness" | "somatic-symptoms" | "health-anxiety" | "anxiety" | "panic-attacks" | "social-anxiety" | "phobias" | "obsessive-compulsive" | "trauma" | "depression" | "postnatal-mood" | "bipolar-disorder" | "grief" | "stress-and-burnout" | "insomnia" | "nightmares" | "psychosis" | "hallucinations" | "dissociation" | "adhd" | "autism" | "child-behaviour" | "eating-disorders" | "alcohol" | "drugs-and-addiction" | "screen-habits" | "self-harm" | "suicidal-thoughts" | "anger-and-impulse" | "personality" | "antidepressants" | "antipsychotics" | "sleeping-pills" | "psychotherapy" | "carer-strain")[];
                questionSnippet: string;
                doctor: string;
                answeredAt: string;
                contributors?: string[];
                /** Format: date-time */
                requestedAt: string;
            }[];
            /** @description What the caller has said of others’ answers, the newest first; at most fifty. */
            own: {
                slug: string;
                title: string;
                /** @enum {string} */
                specialty: "neurology" | "psychiatry";
                topics: ("muscle-twitching" | "facial-twitching" | "involuntary-movements" | "muscle-fasciculation" | "tremor" | "parkinsons-disease" | "dystonia" | "tics-and-tourette" | "restless-legs" | "muscle-cramps" | "walking-and-balance" | "muscle-pain" | "leg-weakness" | "muscle-weakness" | "myasthenia-gravis" | "motor-neurone-disease" | "numbness-and-tingling" | "peripheral-neuropathy" | "carpal-tunnel" | "sciatica" | "neck-and-arm-pain" | "nerve-tests" | "guillain-barre" | "bells-palsy" | "facial-pain" | "autonomic-dysfunction" | "migraine" | "headache" | "sudden-headache" | "medicine-headache" | "dizziness-and-vertigo" | "stroke" | "seizures-and-epilepsy" | "fainting" | "head-injury" | "memory-loss" | "dementia" | "multiple-sclerosis" | "brain-scans" | "double-vision" | "tinnitus" | "speech-and-swallowing" | "daytime-sleepiness" | "somatic-symptoms" | "health-anxiety" | "anxiety" | "panic-attacks" | "social-anxiety" | "phobias" | "obsessive-compulsive" | "trauma" | "depression" | "postnatal-mood" | "bipolar-disorder" | "grief" | "stress-and-burnout" | "insomnia" | "nightmares" | "psychosis" | "hallucinations" | "dissociation" | "adhd" | "autism" | "child-behaviour" | "eating-disorders" | "alcohol" | "drugs-and-addiction" | "screen-habits" | "self-harm" | "suicidal-thoughts" | "anger-and-impulse" | "personality" | "antidepressants" | "antipsychotics" | "sleeping-pills" | "psychotherapy" | "carer-strain")[];
                questionSnippet: string;
                doctor: string;
                answeredAt: string;
                contributors?: string[];
                /** @enum {string} */
                kind: "agree" | "add" | "disagree";
                /** @enum {string} */
                state: "published" | "held" | "returned" | "settled";
                /** Format: date-time */
                givenAt: string;
            }[];
        };
        ReviewItem: {
            reviewId: string;
            questionId: string;
            /** @enum {string} */
            subject: "question" | "answer" | "opinion";
            reasons: ("emergency" | "urgencyUnknown" | "identifiersUncertain" | "specialtyUncertain" | "languageUnsupported" | "abuse" | "minor" | "stepFailed" | "backlogOverdue" | "declinedByDoctors" | "answerCheck" | "correction" | "lowRating" | "disagreement" | "opinionCheck" | "stale" | "appeal")[];
            /** @enum {string} */
            urgency: "emergency" | "urgent" | "soon" | "routine" | "unknown";
            /** @description Most urgent first; `start` and `end` are offsets of a question’s `text`, where it was found in that. */
            redFlags: {
                name: string;
                /** @description In English; `labels` has it in every language. */
                label: string;
                labels: {
                    en: string;
                    "zh-Hant": string;
                };
                /**
                 * @description The level that it alone calls for.
                 * @enum {string}
                 */
                level?: "emergency" | "urgent" | "soon" | "routine" | "unknown";
                /** @description Where the rule of medicine comes from. */
                source?: string;
                start?: number;
                end?: number;
            }[];
            /** @description Red flags that the detector read and did not count: denied, past, imagined, somebody else’s, or of a story. A reading, which a person may see otherwise. */
            dismissedFlags: {
                name: string;
                /** @description In English; `labels` has it in every language. */
                label: string;
                labels: {
                    en: string;
                    "zh-Hant": string;
                };
                /**
                 * @description The level that it alone calls for.
                 * @enum {string}
                 */
                level?: "emergency" | "urgent" | "soon" | "routine" | "unknown";
                /** @description Where the rule of medicine comes from. */
                source?: string;
                start?: number;
                end?: number;
                assertions: ("negated" | "historical" | "hypothetical" | "otherExperiencer" | "elsewhere")[];
            }[];
            specialty: ("neurology" | "psychiatry" | "both" | "other") | null;
            /** @description What the classifier found, and the terms that decided; `specialty` beside it is the one in force. */
            classification?: {
                /** @enum {string} */
                specialty: "neurology" | "psychiatry" | "both" | "other";
                /** @enum {string} */
                secondary?: "neurology" | "psychiatry";
                confidence: number;
                probabilities: {
                    neurology: number;
                    psychiatry: number;
                    both: number;
                    other: number;
                };
                review: boolean;
                evidence: {
                    term: string;
                    /** @enum {string} */
                    specialty: "neurology" | "psychiatry" | "both" | "other";
                    weight: number;
                }[];
            };
            /** @description Which version of each detector found what is shown. */
            versions: {
                deidentification?: string;
                specialty?: string;
                urgency?: string;
                context?: string;
            };
            context?: {
                /** @description BCP 47. */
                language: string;
                /** @enum {string} */
                ageBand?: "0-9" | "10-19" | "20-29" | "30-39" | "40-49" | "50-59" | "60-69" | "70-79" | "80-89" | "90+";
                /** @enum {string} */
                sex?: "female" | "male" | "other";
                duration?: {
                    amount: number;
                    /** @enum {string} */
                    unit: "minutes" | "hours" | "days" | "weeks" | "months" | "years";
                    approximate: boolean;
                };
                /** @enum {string} */
                course?: "worse" | "better" | "fluctuating" | "same";
                careSoFar: {
                    /** @enum {string} */
                    by: "neurologist" | "psychiatrist" | "therapist" | "gp" | "hospital" | "emergencyDepartment" | "neurosurgeon" | "cardiologist" | "orthopaedist" | "entSpecialist" | "eyeSpecialist" | "paediatrician" | "physiotherapist" | "chineseMedicine" | "otherSpecialist" | "doctor";
                    seen: boolean;
                }[];
                tests: {
                    /** @enum {string} */
                    test: "mri" | "ct" | "eeg" | "emg" | "nerveConduction" | "bloodTest" | "lumbarPuncture" | "xray" | "ecg" | "heartMonitor" | "ultrasound" | "echocardiogram" | "petScan" | "sleepStudy" | "eyeTest" | "hearingTest" | "balanceTest" | "memoryTest" | "psychologicalTest" | "geneticTest" | "biopsy" | "urineTest" | "evokedPotentials" | "anyTest";
                    done: boolean;
                }[];
                medicines: {
                    name: string;
                    /** @enum {string} */
                    use: "taken" | "stopped" | "notTaken";
                    /** @description As written. */
                    dose?: string;
                }[];
                /** @description What a doctor would ask first. */
                missingInfo: ("age" | "sex" | "duration" | "course" | "medicines" | "careSoFar" | "tests" | "symptomDetail")[];
                version: string;
            };
            title?: string;
            text: string | null;
            spans: {
                start: number;
                end: number;
                /** @enum {string} */
                type: "NAME" | "LOCATION" | "DATE" | "PHONE" | "FAX" | "EMAIL" | "SSN" | "MEDICAL_RECORD" | "HEALTH_PLAN" | "ACCOUNT" | "LICENCE" | "VEHICLE" | "DEVICE" | "URL" | "IP" | "BIOMETRIC" | "PHOTO" | "AGE" | "ORGANISATION" | "HANDLE" | "ID";
                detector: string;
                confidence: number;
            }[];
            doubts: {
                start: number;
                end: number;
                /** @enum {string} */
                type: "NAME" | "LOCATION" | "DATE" | "PHONE" | "FAX" | "EMAIL" | "SSN" | "MEDICAL_RECORD" | "HEALTH_PLAN" | "ACCOUNT" | "LICENCE" | "VEHICLE" | "DEVICE" | "URL" | "IP" | "BIOMETRIC" | "PHOTO" | "AGE" | "ORGANISATION" | "HANDLE" | "ID";
                detector: string;
                confidence: number;
            }[];
            /** @description What was asked, beside an answer in review. */
            question?: {
                title?: string;
                text: string;
            };
            /** @description An answer in review; its text is `text`. */
            answer?: {
                moreInfo?: string;
                doctor: string;
                /** @description Absent on answers from before versions were kept. */
                version?: string;
                findings: {
                    /** @enum {string} */
                    code: "identifiers" | "contactDetails" | "unknownLink" | "promotion" | "prescribing" | "certaintyOfDiagnosis" | "mereReassurance" | "missingSeekCare" | "careTooSlow" | "dangerInAnswer" | "methodDetails" | "unansweredQuestion" | "moreInfoContradicts" | "moreInfoAddsAdvice" | "moreInfoAddsDiagnosis" | "everEmergency";
                    /**
                     * @description `block`: a moderator decides; `warn`: it may go out.
                     * @enum {string}
                     */
                    severity: "block" | "warn";
                    /** @enum {string} */
                    field: "reply" | "moreInfo";
                    /** @description UTF-16 offset of the field; absent where something is missing from the whole. */
                    start?: number;
                    end?: number;
                    /** @description Place in `questions`. */
                    question?: number;
                    /** @description The sentence to read beside it, such as what the reply says of the same. */
                    related?: {
                        /** @enum {string} */
                        field: "reply" | "moreInfo";
                        start: number;
                        end: number;
                    };
                    explanation: string;
                    suggestion: string;
                }[];
                /** @description What was asked, and how far the reply meets it. */
                questions: {
                    question: string;
                    /** @enum {string} */
                    coverage: "answered" | "partly" | "not";
                }[];
                /** @description The answer that is out, where its doctor’s correction is what is judged. */
                replaces?: {
                    text: string;
                    moreInfo?: string;
                };
            };
            /** @description What the patient said of an answer whose quality is judged, de-identified. */
            feedback?: {
                /** @enum {string} */
                answered: "yes" | "partly" | "no";
                comment?: string;
            };
            /** @description Second doctors’ opinions that wait for a decision on a published answer: `text` beside it. `release` publishes what was to be added, and leaves the answer as it is; `return` gives additions back and asks the answer’s doctor to look again. */
            opinions?: {
                /** @enum {string} */
                kind: "agree" | "add" | "disagree";
                doctor: {
                    name: string;
                    /** @enum {string} */
                    specialty: "neurology" | "psychiatry";
                };
                /** Format: date-time */
                givenAt: string;
                text: string;
                /** @description What the checks found in it; `text` is their field `reply`. */
                findings: {
                    /** @enum {string} */
                    code: "identifiers" | "contactDetails" | "unknownLink" | "promotion" | "prescribing" | "certaintyOfDiagnosis" | "mereReassurance" | "missingSeekCare" | "careTooSlow" | "dangerInAnswer" | "methodDetails" | "unansweredQuestion" | "moreInfoContradicts" | "moreInfoAddsAdvice" | "moreInfoAddsDiagnosis" | "everEmergency";
                    /**
                     * @description `block`: a moderator decides; `warn`: it may go out.
                     * @enum {string}
                     */
                    severity: "block" | "warn";
                    /** @enum {string} */
                    field: "reply" | "moreInfo";
                    /** @description UTF-16 offset of the field; absent where something is missing from the whole. */
                    start?: number;
                    end?: number;
                    /** @description Place in `questions`. */
                    question?: number;
                    /** @description The sentence to read beside it, such as what the reply says of the same. */
                    related?: {
                        /** @enum {string} */
                        field: "reply" | "moreInfo";
                        start: number;
                        end: number;
                    };
                    explanation: string;
                    suggestion: string;
                }[];
            }[];
            /** @description The question that this one goes on from, and which round of the conversation it is. */
            followUp?: {
                of: string;
                round: number;
            };
            /** @description What the patient wrote, de-identified, when they asked for another look after a decline. */
            appeal?: string;
            /** @description It is or was an emergency: fold its text until it is asked for. Its answer is released by a second person. */
            isCrisis: boolean;
            /** @description Who let the question go on to a doctor. */
            releasedBy?: string;
            /** @description The caller’s own work is judged: somebody else decides. */
            isExcluded: boolean;
            /** Format: date-time */
            dueAt: string;
            /** Format: date-time */
            openedAt: string;
            /** @description Ranks above its urgency, by escalation. */
            raised: number;
            /** @description How often it was passed on undecided; every third time escalates it. */
            skips: number;
            /** @description How often it was decided before. */
            rounds: number;
            /** @enum {string} */
            state: "open" | "claimed" | "decided";
            version: number;
            claimedBy?: string;
            /** Format: date-time */
            claimExpiresAt?: string;
            decision?: string;
            actions: string[];
            /** @description Reasons often given for the decisions that the caller may make, in the language of who reads them. */
            templates?: {
                /** @enum {string} */
                decision: "release" | "decline" | "return" | "retry" | "escalate";
                code: string;
                words: string;
            }[];
        };
        ReviewList: {
            items: {
                reviewId: string;
                questionId: string;
                /** @enum {string} */
                subject: "question" | "answer" | "opinion";
                reasons: ("emergency" | "urgencyUnknown" | "identifiersUncertain" | "specialtyUncertain" | "languageUnsupported" | "abuse" | "minor" | "stepFailed" | "backlogOverdue" | "declinedByDoctors" | "answerCheck" | "correction" | "lowRating" | "disagreement" | "opinionCheck" | "stale" | "appeal")[];
                /** @enum {string} */
                urgency: "emergency" | "urgent" | "soon" | "routine" | "unknown";
                /** @description Most urgent first; `start` and `end` are offsets of a question’s `text`, where it was found in that. */
                redFlags: {
                    name: string;
                    /** @description In English; `labels` has it in every language. */
                    label: string;
                    labels: {
                        en: string;
                        "zh-Hant": string;
                    };
                    /**
                     * @description The level that it alone calls for.
                     * @enum {string}
                     */
                    level?: "emergency" | "urgent" | "soon" | "routine" | "unknown";
                    /** @description Where the rule of medicine comes from. */
                    source?: string;
                    start?: number;
                    end?: number;
                }[];
                /** @description Red flags that the detector read and did not count: denied, past, imagined, somebody else’s, or of a story. A reading, which a person may see otherwise. */
                dismissedFlags: {
                    name: string;
                    /** @description In English; `labels` has it in every language. */
                    label: string;
                    labels: {
                        en: string;
                        "zh-Hant": string;
                    };
                    /**
                     * @description The level that it alone calls for.
                     * @enum {string}
                     */
                    level?: "emergency" | "urgent" | "soon" | "routine" | "unknown";
                    /** @description Where the rule of medicine comes from. */
                    source?: string;
                    start?: number;
                    end?: number;
                    assertions: ("negated" | "historical" | "hypothetical" | "otherExperiencer" | "elsewhere")[];
                }[];
                specialty: ("neurology" | "psychiatry" | "both" | "other") | null;
                /** @description What the classifier found, and the terms that decided; `specialty` beside it is the one in force. */
                classification?: {
                    /** @enum {string} */
                    specialty: "neurology" | "psychiatry" | "both" | "other";
                    /** @enum {string} */
                    secondary?: "neurology" | "psychiatry";
                    confidence: number;
                    probabilities: {
                        neurology: number;
                        psychiatry: number;
                        both: number;
                        other: number;
                    };
                    review: boolean;
                    evidence: {
                        term: string;
                        /** @enum {string} */
                        specialty: "neurology" | "psychiatry" | "both" | "other";
                        weight: number;
                    }[];
                };
                /** @description Which version of each detector found what is shown. */
                versions: {
                    deidentification?: string;
                    specialty?: string;
                    urgency?: string;
                    context?: string;
                };
                context?: {
                    /** @description BCP 47. */
                    language: string;
                    /** @enum {string} */
                    ageBand?: "0-9" | "10-19" | "20-29" | "30-39" | "40-49" | "50-59" | "60-69" | "70-79" | "80-89" | "90+";
                    /** @enum {string} */
                    sex?: "female" | "male" | "other";
                    duration?: {
                        amount: number;
                        /** @enum {string} */
                        unit: "minutes" | "hours" | "days" | "weeks" | "months" | "years";
                        approximate: boolean;
                    };
                    /** @enum {string} */
                    course?: "worse" | "better" | "fluctuating" | "same";
                    careSoFar: {
                        /** @enum {string} */
                        by: "neurologist" | "psychiatrist" | "therapist" | "gp" | "hospital" | "emergencyDepartment" | "neurosurgeon" | "cardiologist" | "orthopaedist" | "entSpecialist" | "eyeSpecialist" | "paediatrician" | "physiotherapist" | "chineseMedicine" | "otherSpecialist" | "doctor";
                        seen: boolean;
                    }[];
                    tests: {
                        /** @enum {string} */
                        test: "mri" | "ct" | "eeg" | "emg" | "nerveConduction" | "bloodTest" | "lumbarPuncture" | "xray" | "ecg" | "heartMonitor" | "ultrasound" | "echocardiogram" | "petScan" | "sleepStudy" | "eyeTest" | "hearingTest" | "balanceTest" | "memoryTest" | "psychologicalTest" | "geneticTest" | "biopsy" | "urineTest" | "evokedPotentials" | "anyTest";
                        done: boolean;
                    }[];
                    medicines: {
                        name: string;
                        /** @enum {string} */
                        use: "taken" | "stopped" | "notTaken";
                        /** @description As written. */
                        dose?: string;
                    }[];
                    /** @description What a doctor would ask first. */
                    missingInfo: ("age" | "sex" | "duration" | "course" | "medicines" | "careSoFar" | "tests" | "symptomDetail")[];
                    version: string;
                };
                title?: string;
                text: string | null;
                spans: {
                    start: number;
                    end: number;
                    /** @enum {string} */
                    type: "NAME" | "LOCATION" | "DATE" | "PHONE" | "FAX" | "EMAIL" | "SSN" | "MEDICAL_RECORD" | "HEALTH_PLAN" | "ACCOUNT" | "LICENCE" | "VEHICLE" | "DEVICE" | "URL" | "IP" | "BIOMETRIC" | "PHOTO" | "AGE" | "ORGANISATION" | "HANDLE" | "ID";
                    detector: string;
                    confidence: number;
                }[];
                doubts: {
                    start: number;
                    end: number;
                    /** @enum {string} */
                    type: "NAME" | "LOCATION" | "DATE" | "PHONE" | "FAX" | "EMAIL" | "SSN" | "MEDICAL_RECORD" | "HEALTH_PLAN" | "ACCOUNT" | "LICENCE" | "VEHICLE" | "DEVICE" | "URL" | "IP" | "BIOMETRIC" | "PHOTO" | "AGE" | "ORGANISATION" | "HANDLE" | "ID";
                    detector: string;
                    confidence: number;
                }[];
                /** @description What was asked, beside an answer in review. */
                question?: {
                    title?: string;
                    text: string;
                };
                /** @description An answer in review; its text is `text`. */
                answer?: {
                    moreInfo?: string;
                    doctor: string;
                    /** @description Absent on answers from before versions were kept. */
                    version?: string;
                    findings: {
                        /** @enum {string} */
                        code: "identifiers" | "contactDetails" | "unknownLink" | "promotion" | "prescribing" | "certaintyOfDiagnosis" | "mereReassurance" | "missingSeekCare" | "careTooSlow" | "dangerInAnswer" | "methodDetails" | "unansweredQuestion" | "moreInfoContradicts" | "moreInfoAddsAdvice" | "moreInfoAddsDiagnosis" | "everEmergency";
                        /**
                         * @description `block`: a moderator decides; `warn`: it may go out.
                         * @enum {string}
                         */
                        severity: "block" | "warn";
                        /** @enum {string} */
                        field: "reply" | "moreInfo";
                        /** @description UTF-16 offset of the field; absent where something is missing from the whole. */
                        start?: number;
                        end?: number;
                        /** @description Place in `questions`. */
                        question?: number;
                        /** @description The sentence to read beside it, such as what the reply says of the same. */
                        related?: {
                            /** @enum {string} */
                            field: "reply" | "moreInfo";
                            start: number;
                            end: number;
                        };
                        explanation: string;
                        suggestion: string;
                    }[];
                    /** @description What was asked, and how far the reply meets it. */
                    questions: {
                        question: string;
                        /** @enum {string} */
                        coverage: "answered" | "partly" | "not";
                    }[];
                    /** @description The answer that is out, where its doctor’s correction is what is judged. */
                    replaces?: {
                        text: string;
                        moreInfo?: string;
                    };
                };
                /** @description What the patient said of an answer whose quality is judged, de-identified. */
                feedback?: {
                    /** @enum {string} */
                    answered: "yes" | "partly" | "no";
                    comment?: string;
                };
                /** @description Second doctors’ opinions that wait for a decision on a published answer: `text` beside it. `release` publishes what was to be added, and leaves the answer as it is; `return` gives additions back and asks the answer’s doctor to look again. */
                opinions?: {
                    /** @enum {string} */
                    kind: "agree" | "add" | "disagree";
                    doctor: {
                        name: string;
                        /** @enum {string} */
                        specialty: "neurology" | "psychiatry";
                    };
                    /** Format: date-time */
                    givenAt: string;
                    text: string;
                    /** @description What the checks found in it; `text` is their field `reply`. */
                    findings: {
                        /** @enum {string} */
                        code: "identifiers" | "contactDetails" | "unknownLink" | "promotion" | "prescribing" | "certaintyOfDiagnosis" | "mereReassurance" | "missingSeekCare" | "careTooSlow" | "dangerInAnswer" | "methodDetails" | "unansweredQuestion" | "moreInfoContradicts" | "moreInfoAddsAdvice" | "moreInfoAddsDiagnosis" | "everEmergency";
                        /**
                         * @description `block`: a moderator decides; `warn`: it may go out.
                         * @enum {string}
                         */
                        severity: "block" | "warn";
                        /** @enum {string} */
                        field: "reply" | "moreInfo";
                        /** @description UTF-16 offset of the field; absent where something is missing from the whole. */
                        start?: number;
                        end?: number;
                        /** @description Place in `questions`. */
                        question?: number;
                        /** @description The sentence to read beside it, such as what the reply says of the same. */
                        related?: {
                            /** @enum {string} */
                            field: "reply" | "moreInfo";
                            start: number;
                            end: number;
                        };
                        explanation: string;
                        suggestion: string;
                    }[];
                }[];
                /** @description The question that this one goes on from, and which round of the conversation it is. */
                followUp?: {
                    of: string;
                    round: number;
                };
                /** @description What the patient wrote, de-identified, when they asked for another look after a decline. */
                appeal?: string;
                /** @description It is or was an emergency: fold its text until it is asked for. Its answer is released by a second person. */
                isCrisis: boolean;
                /** @description Who let the question go on to a doctor. */
                releasedBy?: string;
                /** @description The caller’s own work is judged: somebody else decides. */
                isExcluded: boolean;
                /** Format: date-time */
                dueAt: string;
                /** Format: date-time */
                openedAt: string;
                /** @description Ranks above its urgency, by escalation. */
                raised: number;
                /** @description How often it was passed on undecided; every third time escalates it. */
                skips: number;
                /** @description How often it was decided before. */
                rounds: number;
                /** @enum {string} */
                state: "open" | "claimed" | "decided";
                version: number;
                claimedBy?: string;
                /** Format: date-time */
                claimExpiresAt?: string;
                decision?: string;
                actions: string[];
                /** @description Reasons often given for the decisions that the caller may make, in the language of who reads them. */
                templates?: {
                    /** @enum {string} */
                    decision: "release" | "decline" | "return" | "retry" | "escalate";
                    code: string;
                    words: string;
                }[];
            }[];
            cursor?: string;
        };
        ReviewHistory: {
            /** @description The oldest first. */
            items: {
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                event: "QuestionSubmitted" | "QuestionDeidentified" | "QuestionClassified" | "QuestionTriaged" | "ReviewRequested" | "AnswerReviewRequested" | "ReviewClaimed" | "ReviewUnclaimed" | "ReviewSkipped" | "ReviewDueSoon" | "ReviewOverdue" | "ReviewEscalated" | "EmergencyUnclaimed" | "RawTextRead" | "QuestionReleased" | "QuestionDeclined" | "QuestionAppealed" | "QuestionQueued" | "BacklogDueSoon" | "DoctorAssigned" | "AssignmentDeclined" | "AssignmentReassigned" | "AnswerDueSoon" | "AnswerOverdue" | "InformationRequested" | "InformationGiven" | "InformationLapsed" | "QuestionAnswered" | "AnswerAccepted" | "AnswerCheckRetried" | "AnswerReturned" | "FeedbackGiven" | "ReviewClosed" | "PreviewOpened" | "PreviewApproved" | "PreviewLapsed" | "ThreadPublished" | "QuestionAnsweredPrivately" | "AnswerCorrected" | "CorrectionReturned" | "OpinionRequested" | "OpinionPublished" | "OpinionHeld" | "OpinionsReleased" | "OpinionsReturned" | "AnswerRetracted" | "QuestionWithdrawn";
                /** @enum {string} */
                by: "patient" | "moderator" | "doctor" | "system";
                /** @description A staff id, `patient`, or the name of a step. */
                actor: string;
                reviewId?: string;
                /** @enum {string} */
                from?: "submitted" | "deidentified" | "classified" | "triaged" | "inReview" | "awaitingDoctor" | "assigned" | "awaitingInformation" | "answered" | "answerInReview" | "awaitingPatient" | "published" | "answeredPrivately" | "declined" | "withdrawn";
                /** @enum {string} */
                to: "submitted" | "deidentified" | "classified" | "triaged" | "inReview" | "awaitingDoctor" | "assigned" | "awaitingInformation" | "answered" | "answerInReview" | "awaitingPatient" | "published" | "answeredPrivately" | "declined" | "withdrawn";
                /** @enum {string} */
                decision?: "release" | "decline" | "return" | "retry" | "escalate";
                /** @description The template of reasons. */
                because?: string;
                reason?: string;
                patientNote?: string;
                internalNote?: string;
            }[];
            /** @description Whether nothing on the record has been changed since it was written. */
            intact: boolean;
        };
        RawText: {
            questionId: string;
            text: string;
            title?: string;
            nickname?: string;
        };
        DoctorRecord: {
            doctorId: string;
            name: string;
            specialties: ("neurology" | "psychiatry")[];
            languages: string[];
            capacity: number;
            /** Format: date */
            licenceValidUntil: string;
            /** Format: email */
            email: string;
            onDuty: boolean;
            /** Format: date-time */
            awayUntil?: string;
            openAssignments: number;
        };
        DoctorList: {
            items: {
                doctorId: string;
                name: string;
                specialties: ("neurology" | "psychiatry")[];
                languages: string[];
                capacity: number;
                /** Format: date */
                licenceValidUntil: string;
                /** Format: email */
                email: string;
                onDuty: boolean;
                /** Format: date-time */
                awayUntil?: string;
                openAssignments: number;
            }[];
            cursor?: string;
        };
        DailyNumbers: {
            /** Format: date */
            day: string;
            timeZone: string;
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
            questions: {
                received: number;
                published: number;
                answeredPrivately: number;
                declined: number;
                withdrawn: number;
            };
            reviews: {
                /** @description Items that came before a person. One that is open already takes further reasons in without coming anew. */
                requested: number;
                byReason: {
                    [key: string]: number;
                };
                decided: number;
                byDecision: {
                    [key: string]: number;
                };
                /** @description Decided by requested; over 1 on a day that works off older ones. */
                actionRate: number | null;
                /** @description From the last claim to the decision. */
                handling: {
                    count: number;
                    medianSeconds: number;
                    p90Seconds: number;
                } | null;
                escalated: number;
                rawTextsRead: number;
            };
            emergencies: {
                /** @description Seen at the door, in the raw text. */
                received: number;
                /** @description From the request to the first claim, of questions in review as emergencies. */
                untilClaimed: {
                    count: number;
                    medianSeconds: number;
                    p90Seconds: number;
                } | null;
                unclaimedInTime: number;
            };
            answers: {
                assigned: number;
                answered: number;
                declined: number;
                reassigned: number;
                /** @description From submission to the first answer of a doctor. */
                untilFirstAnswer: {
                    count: number;
                    medianSeconds: number;
                    p90Seconds: number;
                } | null;
                /** @description From submission to publication, or to the private answer. */
                untilPatientHasIt: {
                    count: number;
                    medianSeconds: number;
                    p90Seconds: number;
                } | null;
            };
            breaches: {
                answers: number;
                reviews: number;
                backlog: number;
            };
            bySpecialty: {
                [key: string]: {
                    triaged: number;
                    assigned: number;
                    answered: number;
                    published: number;
                };
            };
            byUrgency: {
                [key: string]: {
                    received: number;
                    triaged: number;
                    reviewsRequested: number;
                    assigned: number;
                    answered: number;
                    answersOverdue: number;
                };
            };
            doctors: {
                doctorId: string;
                assigned: number;
                answered: number;
                declined: number;
                overdue: number;
            }[];
        };
        LiveNumbers: {
            /** Format: date-time */
            at: string;
            machine: {
                /** @description In a step of triage, checking or publishing. */
                pending: number;
                /** @description Of these, so long without progress that the reconciler looks. */
                late: number;
            };
            reviews: {
                open: {
                    pending: number;
                    oldestSince: string | null;
                    overdue: number;
                };
                claimed: {
                    pending: number;
                    oldestSince: string | null;
                    overdue: number;
                };
            };
            backlog: {
                pending: number;
                parts: {
                    /** @enum {string} */
                    specialty: "neurology" | "psychiatry" | "both";
                    language: string;
                    pending: number;
                    oldestSince: string | null;
                }[];
                /** @description Of the pending, in a language that neither the stage nor a doctor names. */
                unserved: number;
            };
            withPatient: {
                /** @description Before its patient, for a look at the page or a reply to the doctor: its clock stands still. */
                pending: number;
            };
            doctors: {
                doctorId: string;
                onDuty: boolean;
                capacity: number;
                toAnswer: number;
                firstDueAt: string | null;
                overdue: number;
                /** @description Answered, and not through its check or review. */
                inCheck: number;
            }[];
        };
        DeadLetters: {
            items: {
                /** @description The queue in which it failed. */
                queue: string;
                /** @description Messages that failed too often and wait for a redrive; about, as SQS counts. */
                waiting: number;
                /** @description Of which somebody has taken hold: a redrive under way. */
                moving: number;
            }[];
        };
        QuestionTimeline: {
            questionId: string;
            /** @description The oldest first. */
            items: {
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                event: "QuestionSubmitted" | "QuestionDeidentified" | "QuestionClassified" | "QuestionTriaged" | "ReviewRequested" | "AnswerReviewRequested" | "ReviewClaimed" | "ReviewUnclaimed" | "ReviewSkipped" | "ReviewDueSoon" | "ReviewOverdue" | "ReviewEscalated" | "EmergencyUnclaimed" | "RawTextRead" | "QuestionReleased" | "QuestionDeclined" | "QuestionAppealed" | "QuestionQueued" | "BacklogDueSoon" | "DoctorAssigned" | "AssignmentDeclined" | "AssignmentReassigned" | "AnswerDueSoon" | "AnswerOverdue" | "InformationRequested" | "InformationGiven" | "InformationLapsed" | "QuestionAnswered" | "AnswerAccepted" | "AnswerCheckRetried" | "AnswerReturned" | "FeedbackGiven" | "ReviewClosed" | "PreviewOpened" | "PreviewApproved" | "PreviewLapsed" | "ThreadPublished" | "QuestionAnsweredPrivately" | "AnswerCorrected" | "CorrectionReturned" | "OpinionRequested" | "OpinionPublished" | "OpinionHeld" | "OpinionsReleased" | "OpinionsReturned" | "AnswerRetracted" | "QuestionWithdrawn";
                /** @enum {string} */
                by: "patient" | "moderator" | "doctor" | "system";
                /** @description A staff id, `patient`, or the name of a step. */
                actor: string;
                reviewId?: string;
                /** @enum {string} */
                from?: "submitted" | "deidentified" | "classified" | "triaged" | "inReview" | "awaitingDoctor" | "assigned" | "awaitingInformation" | "answered" | "answerInReview" | "awaitingPatient" | "published" | "answeredPrivately" | "declined" | "withdrawn";
                /** @enum {string} */
                to: "submitted" | "deidentified" | "classified" | "triaged" | "inReview" | "awaitingDoctor" | "assigned" | "awaitingInformation" | "answered" | "answerInReview" | "awaitingPatient" | "published" | "answeredPrivately" | "declined" | "withdrawn";
                /** @enum {string} */
                decision?: "release" | "decline" | "return" | "retry" | "escalate";
                /** @description The template of reasons. */
                because?: string;
            }[];
            /** @description Whether nothing on the record has been changed since it was written. */
            intact: boolean;
        };
        EmergencyScreen: {
            /** @description Whose lines these are; absent: they are international. */
            country?: string;
            /** @description Every country that has lines of its own here. */
            countries: string[];
            message: string;
            redFlags: {
                /**
                 * @description For `redFlags` of a submission.
                 * @enum {string}
                 */
                code: "face_droop" | "arm_weakness" | "speech_trouble" | "sudden_vision_loss" | "thunderclap_headache" | "seizure_now" | "unresponsive" | "breathing_weakness" | "stiff_neck_fever" | "head_injury" | "saddle_numbness" | "chest_pain" | "sudden_confusion" | "overdose" | "suicidal_thoughts" | "harm_to_others" | "suicidalIdeation" | "passiveDeathWish" | "suicidePreparation" | "suicideAttempt" | "pastSuicidality" | "selfHarm" | "selfHarmWound" | "possibleSuicidality" | "harmToOthers" | "fearOfHarming" | "commandVoices" | "strokeSigns" | "strokeNamed" | "facialDroop" | "thunderclapHeadache" | "raisedPressure" | "giantCellArteritis" | "seizureNow" | "firstSeizure" | "caudaEquina" | "risingWeakness" | "breathingWeakness" | "meningitisSigns" | "headInjury" | "suddenVisualLoss" | "chestPain" | "preEclampsia" | "acuteConfusion" | "serotoninSyndrome" | "neurolepticMalignant" | "lithiumToxicity" | "withdrawalDelirium" | "catatonia" | "postpartumPsychosis" | "postpartumDepression" | "maniaWithDanger" | "mania" | "psychosis" | "acuteDystonia" | "clozapineInfection" | "drugRash" | "valproateInPregnancy" | "notEating" | "suddenDiplopia" | "cordCompression" | "newHeadache" | "memoryDecline" | "soundsLikeEmergency" | "soundsUrgent" | "possibleEmergency" | "progressiveWeakness";
                text: string;
            }[];
            lines: {
                name: string;
                number: string;
                hours?: string;
            }[];
        };
        Thread: {
            slug: string;
            title: string;
            language: string;
            /** @enum {string} */
            specialty: "neurology" | "psychiatry";
            /** @enum {string} */
            secondarySpecialty?: "neurology" | "psychiatry";
            topics: ("muscle-twitching" | "facial-twitching" | "involuntary-movements" | "muscle-fasciculation" | "tremor" | "parkinsons-disease" | "dystonia" | "tics-and-tourette" | "restless-legs" | "muscle-cramps" | "walking-and-balance" | "muscle-pain" | "leg-weakness" | "muscle-weakness" | "myasthenia-gravis" | "motor-neurone-disease" | "numbness-and-tingling" | "peripheral-neuropathy" | "carpal-tunnel" | "sciatica" | "neck-and-arm-pain" | "nerve-tests" | "guillain-barre" | "bells-palsy" | "facial-pain" | "autonomic-dysfunction" | "migraine" | "headache" | "sudden-headache" | "medicine-headache" | "dizziness-and-vertigo" | "stroke" | "seizures-and-epilepsy" | "fainting" | "head-injury" | "memory-loss" | "dementia" | "multiple-sclerosis" | "brain-scans" | "double-vision" | "tinnitus" | "speech-and-swallowing" | "daytime-sleepiness" | "somatic-symptoms" | "health-anxiety" | "anxiety" | "panic-attacks" | "social-anxiety" | "phobias" | "obsessive-compulsive" | "trauma" | "depression" | "postnatal-mood" | "bipolar-disorder" | "grief" | "stress-and-burnout" | "insomnia" | "nightmares" | "psychosis" | "hallucinations" | "dissociation" | "adhd" | "autism" | "child-behaviour" | "eating-disorders" | "alcohol" | "drugs-and-addiction" | "screen-habits" | "self-harm" | "suicidal-thoughts" | "anger-and-impulse" | "personality" | "antidepressants" | "antipsychotics" | "sleeping-pills" | "psychotherapy" | "carer-strain")[];
            question: {
                text: string;
                title?: string;
                askedAt: string;
                asker: {
                    nickname: string;
                    ageBand: ("0-9" | "10-19" | "20-29" | "30-39" | "40-49" | "50-59" | "60-69" | "70-79" | "80-89" | "90+") | ("0-19" | "20-39" | "40-59" | "60+") | "unknown";
                    /** @enum {string} */
                    sex: "female" | "male" | "other" | "unknown";
                };
            };
            answer: {
                text: string;
                doctor: {
                    name: string;
                    /** @enum {string} */
                    specialty: "neurology" | "psychiatry";
                };
                answeredAt: string;
                updatedAt?: string;
            };
            moreInfo?: {
                text: string;
                author: {
                    name: string;
                };
                signedOffBy?: {
                    name: string;
                };
            };
            rounds?: {
                round: number;
                question: {
                    text: string;
                    title?: string;
                    askedAt: string;
                };
                answer: {
                    text: string;
                    doctor: {
                        name: string;
                        /** @enum {string} */
                        specialty: "neurology" | "psychiatry";
                    };
                    answeredAt: string;
                    updatedAt?: string;
                };
                moreInfo?: {
                    text: string;
                    author: {
                        name: string;
                    };
                    signedOffBy?: {
                        name: string;
                    };
                };
            }[];
            relatedTopics: {
                /** @enum {string} */
                id: "muscle-twitching" | "facial-twitching" | "involuntary-movements" | "muscle-fasciculation" | "tremor" | "parkinsons-disease" | "dystonia" | "tics-and-tourette" | "restless-legs" | "muscle-cramps" | "walking-and-balance" | "muscle-pain" | "leg-weakness" | "muscle-weakness" | "myasthenia-gravis" | "motor-neurone-disease" | "numbness-and-tingling" | "peripheral-neuropathy" | "carpal-tunnel" | "sciatica" | "neck-and-arm-pain" | "nerve-tests" | "guillain-barre" | "bells-palsy" | "facial-pain" | "autonomic-dysfunction" | "migraine" | "headache" | "sudden-headache" | "medicine-headache" | "dizziness-and-vertigo" | "stroke" | "seizures-and-epilepsy" | "fainting" | "head-injury" | "memory-loss" | "dementia" | "multiple-sclerosis" | "brain-scans" | "double-vision" | "tinnitus" | "speech-and-swallowing" | "daytime-sleepiness" | "somatic-symptoms" | "health-anxiety" | "anxiety" | "panic-attacks" | "social-anxiety" | "phobias" | "obsessive-compulsive" | "trauma" | "depression" | "postnatal-mood" | "bipolar-disorder" | "grief" | "stress-and-burnout" | "insomnia" | "nightmares" | "psychosis" | "hallucinations" | "dissociation" | "adhd" | "autism" | "child-behaviour" | "eating-disorders" | "alcohol" | "drugs-and-addiction" | "screen-habits" | "self-harm" | "suicidal-thoughts" | "anger-and-impulse" | "personality" | "antidepressants" | "antipsychotics" | "sleeping-pills" | "psychotherapy" | "carer-strain";
                label: string;
                /** @enum {string} */
                specialty: "neurology" | "psychiatry";
            }[];
            reviewedAt?: string;
            similar: {
                slug: string;
                title: string;
                questionSnippet: string;
                doctor: string;
                /** @enum {string} */
                specialty: "neurology" | "psychiatry";
                answerSnippet: string;
            }[];
            opinions?: ({
                /** @constant */
                kind: "agree";
                doctor: {
                    name: string;
                    /** @enum {string} */
                    specialty: "neurology" | "psychiatry";
                };
                givenAt: string;
            } | {
                /** @constant */
                kind: "add";
                doctor: {
                    name: string;
                    /** @enum {string} */
                    specialty: "neurology" | "psychiatry";
                };
                givenAt: string;
                text: string;
            })[];
            reviewBy: string;
        };
        ThreadList: {
            items: {
                slug: string;
                title: string;
                /** @enum {string} */
                specialty: "neurology" | "psychiatry";
                topics: ("muscle-twitching" | "facial-twitching" | "involuntary-movements" | "muscle-fasciculation" | "tremor" | "parkinsons-disease" | "dystonia" | "tics-and-tourette" | "restless-legs" | "muscle-cramps" | "walking-and-balance" | "muscle-pain" | "leg-weakness" | "muscle-weakness" | "myasthenia-gravis" | "motor-neurone-disease" | "numbness-and-tingling" | "peripheral-neuropathy" | "carpal-tunnel" | "sciatica" | "neck-and-arm-pain" | "nerve-tests" | "guillain-barre" | "bells-palsy" | "facial-pain" | "autonomic-dysfunction" | "migraine" | "headache" | "sudden-headache" | "medicine-headache" | "dizziness-and-vertigo" | "stroke" | "seizures-and-epilepsy" | "fainting" | "head-injury" | "memory-loss" | "dementia" | "multiple-sclerosis" | "brain-scans" | "double-vision" | "tinnitus" | "speech-and-swallowing" | "daytime-sleepiness" | "somatic-symptoms" | "health-anxiety" | "anxiety" | "panic-attacks" | "social-anxiety" | "phobias" | "obsessive-compulsive" | "trauma" | "depression" | "postnatal-mood" | "bipolar-disorder" | "grief" | "stress-and-burnout" | "insomnia" | "nightmares" | "psychosis" | "hallucinations" | "dissociation" | "adhd" | "autism" | "child-behaviour" | "eating-disorders" | "alcohol" | "drugs-and-addiction" | "screen-habits" | "self-harm" | "suicidal-thoughts" | "anger-and-impulse" | "personality" | "antidepressants" | "antipsychotics" | "sleeping-pills" | "psychotherapy" | "carer-strain")[];
                questionSnippet: string;
                doctor: string;
                answeredAt: string;
                contributors?: string[];
            }[];
            cursor?: string;
        };
        Health: {
            /** @constant */
            status: "ok";
            triage: {
                deidentification: string;
                specialty: string;
                urgency: string;
                answerChecks: string;
            };
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            detail?: string;
            errors?: {
                path: string;
                code: string;
            }[];
            current?: unknown;
            guidance?: unknown;
        };
    };
    responses: {
        /** @description The request is not valid: `errors` say where and why. */
        Problem400: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller’s role may not do this. */
        Problem403: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No such thing, or not yours to see. */
        Problem404: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It has moved on; `current` is the state to look at, where there is one. */
        Problem409: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Withdrawn. */
        Problem410: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body, or a text in it, is too large. */
        Problem413: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not application/json. */
        Problem415: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests. */
        Problem429: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                /** @description Seconds. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A mistake of ours. */
        Problem500: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Try again. */
        Problem503: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                /** @description Seconds. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No valid token. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    message?: string;
                };
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description What the request has caused is logged and recorded under this id: that of its `traceparent`, or a new one. Quote it when something went wrong. */
        TraceId: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    submitQuestion: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Submission"];
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionAccepted"];
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    readQuestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                questionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionView"];
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    readRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                questionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionRecord"];
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    withdrawQuestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                questionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Withdrawn"];
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    appealQuestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                questionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppealRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionView"];
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    decidePreview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                questionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewDecision"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewDecided"];
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    giveInformation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                questionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InformationRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionView"];
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    giveFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                questionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedbackRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackTaken"];
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listAssignments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    readAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                questionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentDetail"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    answerQuestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                questionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentOutcome"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    askPatient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                questionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentOutcome"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    saveDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                questionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerDraftRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDraftSaved"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tryAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                questionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerTrialRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerTrial"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    declineAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                questionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineAssignmentRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentOutcome"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listAnswers: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAnswerList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                questionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentOutcome"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    retractAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                questionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetractRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentOutcome"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listWantedOpinions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WantedOpinions"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    readOpinions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Opinions"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    giveOpinion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Opinions"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    requestOpinion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Opinions"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    readOwnRecord: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoctorRecord"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listThanks: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThanksList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    setDuty: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DutyRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoctorRecord"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listReviews: {
        parameters: {
            query?: {
                state?: "open" | "claimed" | "decided" | "all";
                reason?: "emergency" | "urgencyUnknown" | "identifiersUncertain" | "specialtyUncertain" | "languageUnsupported" | "abuse" | "minor" | "stepFailed" | "backlogOverdue" | "declinedByDoctors" | "answerCheck" | "correction" | "lowRating" | "disagreement" | "opinionCheck" | "stale" | "appeal";
                urgency?: "emergency" | "urgent" | "soon" | "routine" | "unknown";
                subject?: "question" | "answer" | "opinion";
                mine?: "true" | "false";
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    readReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewItem"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    claimReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewItem"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    unclaimReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewItem"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    skipReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewItem"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    readReviewHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewHistory"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    decideReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewItem"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    readRawText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RawTextRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RawText"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    putDoctor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                doctorId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DoctorRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoctorRecord"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listDoctors: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoctorList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    readNumbers: {
        parameters: {
            query?: {
                day?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DailyNumbers"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    readLiveNumbers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveNumbers"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    readDeadLetters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetters"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    readTimeline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                questionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionTimeline"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    readEmergency: {
        parameters: {
            query?: {
                country?: string;
                locale?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmergencyScreen"];
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listThreads: {
        parameters: {
            query?: {
                q?: string;
                specialty?: "neurology" | "psychiatry";
                topic?: string;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadList"];
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    readThread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Thread"];
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    showThread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    showTopic: {
        parameters: {
            query?: {
                lang?: "en" | "zh-Hant";
                cursor?: string;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    showSpecialty: {
        parameters: {
            query?: {
                lang?: "en" | "zh-Hant";
                cursor?: string;
            };
            header?: never;
            path: {
                specialty: "neurology" | "psychiatry";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    showSearch: {
        parameters: {
            query?: {
                lang?: "en" | "zh-Hant";
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    showHome: {
        parameters: {
            query?: {
                lang?: "en" | "zh-Hant";
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    readFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    readSitemap: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    readRobots: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    readHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    readOpenApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
}
