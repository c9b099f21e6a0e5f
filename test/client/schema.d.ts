// Generated from docs/generated/openapi.json by npm run client:generate; not to be edited.

export interface paths {
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the audit trail, newest first; the search is an entry itself
         * @description What one body has written in a round that both have not finalised is left out for everybody outside that body.
         */
        get: operations["auditSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List your notifications, newest first */
        get: operations["notificationsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/unread-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count the notifications that you have not read */
        get: operations["notificationsUnreadCount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark a notification as read; repeating it changes nothing */
        post: operations["notificationsMarkRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark all your notifications as read */
        post: operations["notificationsMarkAllRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outbox/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List e-mails with how they went, newest first */
        get: operations["outboxDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outbox/deliveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how one e-mail went and why it was sent */
        get: operations["outboxDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outbox/deliveries/{id}/send-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send an e-mail again that was given up, or at once one that waits for its next attempt */
        post: operations["outboxSendAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outbox/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the events that people are told about, newest first */
        get: operations["outboxMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outbox/messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read who was told of an event by which rule, and who was not and why */
        get: operations["outboxMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outbox/messages/{id}/send-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have the recipients of an event worked out again that was given up */
        post: operations["outboxWorkOutAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in */
        get: operations["sessionsCurrent"];
        put?: never;
        /**
         * Sign in with e-mail and password
         * @description Sets the session cookie. After too many wrong passwords the answer is 429 with Retry-After; whoever has signed in from the same address before still can with the right password.
         */
        post: operations["sessionsOpen"];
        /** Sign out */
        delete: operations["sessionsClose"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the browsers in which you are signed in, newest first */
        get: operations["sessionsList"];
        put?: never;
        post?: never;
        /** Sign out everywhere, here too */
        delete: operations["sessionsCloseAll"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sign out in one browser */
        delete: operations["sessionsCloseOne"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a link to set a new password
         * @description Answers alike whether or not the address has an account. The link works once, for an hour.
         */
        post: operations["passwordResetsRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-resets/redeem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a new password with the link, and sign in
         * @description All other sessions end.
         */
        post: operations["passwordResetsRedeem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite a person into a role
         * @description Sends a link that works once, for seven days. For somebody who has not accepted yet a new link is sent and the old one stops working; somebody with an account just gets the role.
         */
        post: operations["invitationsInvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/inspect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** See who an invitation is for, without using it */
        post: operations["invitationsInspect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/redeem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept an invitation: set a password and sign in */
        post: operations["invitationsRedeem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read your account */
        get: operations["meRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change your name or language */
        patch: operations["meUpdate"];
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change your password
         * @description All your other sessions end.
         */
        post: operations["meChangePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List your tokens that work, newest first */
        get: operations["tokensList"];
        put?: never;
        /** Make a token; it is shown this once */
        post: operations["tokensCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke a token at once */
        delete: operations["tokensRevoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List organisations by name */
        get: operations["organisationsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an organisation */
        get: operations["organisationsRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the present members of an organisation by name
         * @description For its own members, the secretariat, advisers of the municipality, and municipalities of the adviser.
         */
        get: operations["organisationsListMembers"];
        put?: never;
        /**
         * Give a person a role
         * @description By `userId`, or by e-mail address and name as with POST /invitations.
         */
        post: operations["organisationsAddMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/members/{membershipId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End a membership; it stays in the history */
        delete: operations["organisationsEndMembership"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Rename, disable or enable an account
         * @description For who administers every organisation that the person is a member of.
         */
        patch: operations["usersUpdate"];
        trace?: never;
    };
    "/api/v1/frameworks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the frameworks, the newest first */
        get: operations["frameworksList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/frameworks/{framework}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a framework with its components, criteria and guidance */
        get: operations["frameworksRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/frameworks/{framework}/mapping-from/{older}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how a framework's criteria grew out of an older one's */
        get: operations["frameworksMapping"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List all versions of the documents that you may read, newest first */
        get: operations["submissionDocumentsList"];
        put?: never;
        /**
         * Upload a document, or a new version of one
         * @description The form has one file, before or after the fields. A case has one plan, as PDF; another file of it is a new version. A version never changes and is never removed.
         */
        post: operations["submissionDocumentsUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what is known of a document */
        get: operations["documentsRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a document's content
         * @description Streamed; answers `Range` with one part (206), `If-None-Match` with 304, and HEAD. The ETag is the SHA-256. Each reading is noted in the audit trail.
         */
        get: operations["documentsDownload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the cases that you may know of, newest first */
        get: operations["submissionsList"];
        put?: never;
        /** Open a case for a municipality's plan */
        post: operations["submissionsCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a case as far as you may see it */
        get: operations["submissionsRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the plan's title and summary, the contact person or the sharing with the adviser */
        patch: operations["submissionsUpdate"];
        trace?: never;
    };
    "/api/v1/submissions/{id}/self-assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read all self-assessments: the working copy for the municipality, the latest revision for others */
        get: operations["selfAssessmentsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/self-assessments/{criterion}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one criterion's self-assessment */
        get: operations["selfAssessmentsRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change fields of one criterion's self-assessment */
        patch: operations["selfAssessmentsUpdate"];
        trace?: never;
    };
    "/api/v1/submissions/{id}/self-assessments/{criterion}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pin a document and its pages to a criterion */
        post: operations["selfAssessmentsAddEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/evidence/{evidenceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take evidence out of the working copy; earlier revisions keep it */
        delete: operations["selfAssessmentsRemoveEvidence"];
        options?: never;
        head?: never;
        /** Change evidence */
        patch: operations["selfAssessmentsUpdateEvidence"];
        trace?: never;
    };
    "/api/v1/submissions/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the steps that the case has taken, oldest first */
        get: operations["transitionsHistory"];
        put?: never;
        /**
         * Take a step
         * @description A refused step answers 409 with every unmet condition at once, and changes nothing.
         */
        post: operations["transitionsPerform"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/available-transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the steps that are possible from here, whose they are and what stands in the way of yours */
        get: operations["transitionsAvailable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/adoptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the council's recorded resolutions, newest first */
        get: operations["councilAdoptions"];
        put?: never;
        /**
         * Record the council's resolution
         * @description An earlier record is superseded, not overwritten. If-Match is the entity tag of the case.
         */
        post: operations["councilRecordAdoption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/declared-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List changes of the plan that were declared after an endorsement */
        get: operations["councilChanges"];
        put?: never;
        /** Declare a change of the plan after its endorsement */
        post: operations["councilDeclare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/declared-changes/{changeId}/acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept for your body that the certificate covers the declared change */
        post: operations["councilAccept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the comments that you may read, oldest first */
        get: operations["dialogueListComments"];
        put?: never;
        /** Add a comment */
        post: operations["dialogueAddComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the deadlines of a case with their extensions, earliest first */
        get: operations["dialogueListDeadlines"];
        put?: never;
        /** Set a deadline */
        post: operations["dialogueSetDeadline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/deadlines/{deadlineId}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give more time for a deadline, with a reason */
        post: operations["dialogueExtendDeadline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what happened in a case, newest first, as far as you may see it */
        get: operations["dialogueReadTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the frozen revisions of a case, oldest first */
        get: operations["revisionsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/revisions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a frozen revision */
        get: operations["revisionsRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List who works or has worked on the case, oldest first */
        get: operations["staffingList"];
        put?: never;
        /**
         * Put somebody on the case
         * @description The secretariat assigns anybody who fits; an assigned lead assigns reviewers of the own body.
         */
        post: operations["staffingAssign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/assignments/{assignmentId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take somebody off the case; what they wrote stays */
        post: operations["staffingEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/assignment-candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List whom you could put on the case, and what speaks against each */
        get: operations["staffingCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/conflict-declarations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what reviewers declared about conflicts of interest: all for the secretariat, else your body's */
        get: operations["staffingDeclarations"];
        put?: never;
        /**
         * Declare whether you have a conflict of interest
         * @description The latest declaration counts. Declaring a conflict ends your assignment.
         */
        post: operations["staffingDeclare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/conflict-declarations/{declarationId}/override": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let somebody work on the case in spite of the conflict they declared
         * @description A conflict that follows from a membership cannot be overridden.
         */
        post: operations["staffingOverride"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the rounds of review, oldest first */
        get: operations["roundsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/rounds/{round}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a round: its criteria, and the reviews as far as you may see them */
        get: operations["roundsRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/rounds/{round}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Compare both bodies' scores, with what the municipality changed since the round before */
        get: operations["roundsCompare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/rounds/{round}/criteria/{criterion}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a criterion again that the round carried over; both bodies judge it anew */
        post: operations["roundsReopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/rounds/{round}/reviews/{body}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a body's review, as far as you may see it */
        get: operations["reviewsReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/rounds/{round}/reviews/{body}/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a body's scores of the criteria that the round opened */
        get: operations["reviewsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/rounds/{round}/reviews/{body}/scores/{criterion}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a body's score of one criterion */
        get: operations["reviewsRead"];
        /**
         * Save the draft of your body's score
         * @description Made for autosave: the comment may still be missing. A delivered score must be returned first.
         */
        put: operations["reviewsWrite"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/rounds/{round}/reviews/{body}/deliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand scores to your lead, all of them or none */
        post: operations["reviewsDeliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/rounds/{round}/reviews/{body}/scores/{criterion}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a delivered score back to the reviewer */
        post: operations["reviewsGiveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/rounds/{round}/reviews/{body}/finalise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve your body's scores and give its recommendation */
        post: operations["reviewsFinalise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/rounds/{round}/reviews/{body}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open your body's review again, as long as the other body has not finished */
        post: operations["reviewsReopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the findings that you may see, oldest first */
        get: operations["findingsList"];
        put?: never;
        /** Raise a finding on a criterion that is open in the round */
        post: operations["findingsRaise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/findings/{findingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a finding */
        get: operations["findingsRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a finding of your body's that has not been released */
        patch: operations["findingsUpdate"];
        trace?: never;
    };
    "/api/v1/submissions/{id}/findings/{findingId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back a finding of your body's that has not been released */
        post: operations["findingsWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/findings/{findingId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a finding; the answer is sent when the case is resubmitted */
        post: operations["findingsAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/findings/{findingId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a finding of your body */
        post: operations["findingsClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/rounds/{round}/disagreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the criteria on which the bodies disagree, once you may know */
        get: operations["disagreementsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/rounds/{round}/disagreements/{criterion}/settlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose an outcome to the other body's lead */
        post: operations["disagreementsPropose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/rounds/{round}/disagreements/{criterion}/settlements/{settlementId}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept the other body's proposal: it holds from now on */
        post: operations["disagreementsAccept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/rounds/{round}/disagreements/{criterion}/settlements/{settlementId}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reject the other body's proposal; a new one may follow */
        post: operations["disagreementsReject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/rounds/{round}/disagreements/{criterion}/settlements/{settlementId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take your body's proposal back before it is answered */
        post: operations["disagreementsWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/sign-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the sign-offs, oldest first */
        get: operations["signOffsList"];
        put?: never;
        /**
         * Sign for your body
         * @description Pinned to the present round and its revision; signing again changes nothing. When it is the last condition of the certificate, the certificate is issued at once.
         */
        post: operations["signOffsSign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List certificates, newest first */
        get: operations["certificatesList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/certificates/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a certificate by its number */
        get: operations["certificatesRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the case's certificate */
        get: operations["certificatesOfCase"];
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
        ProblemFieldDto: {
            /**
             * @description Path in the body, the query or the headers.
             * @example evidence.0.pageTo
             */
            field: string;
            /**
             * @description What rule it breaks; stable, for programs.
             * @example min
             */
            code: string;
            /**
             * @description What is wrong and what to do, in the caller's language.
             * @example Angiv mindst 1.
             */
            detail: string;
        };
        ProblemReasonDto: {
            /**
             * @description Name of the guard.
             * @example planDocumentAttached
             */
            guard: string;
            /**
             * @description What to do, in the caller's language.
             * @example Vedhæft planen som dokument af typen plan.
             */
            detail: string;
            /**
             * @description What the text was filled with.
             * @example {
             *       "criteria": "K3, K7"
             *     }
             */
            params: {
                [key: string]: string | number | {
                    da: string;
                    en: string;
                };
            };
            /**
             * @description The Danish text.
             * @example Vedhæft planen som dokument af typen plan.
             */
            da: string;
            /**
             * @description The English text.
             * @example Attach the plan as a document of the kind plan.
             */
            en: string;
        };
        ProblemDto: {
            /**
             * @description Kind of problem, as a relative address.
             * @example /problems/invalid_input
             */
            type: string;
            /**
             * @description Short name of the problem.
             * @example Oplysningerne er ikke gyldige
             */
            title: string;
            /**
             * @description The HTTP status.
             * @example 400
             */
            status: number;
            /**
             * @description What to do about it.
             * @example Ret de nævnte felter, og prøv igen.
             */
            detail: string;
            /**
             * @description Kind of problem; stable, for programs.
             * @example invalid_input
             */
            code: string;
            /**
             * @description The path asked for.
             * @example /api/v1/submissions
             */
            instance: string;
            /**
             * @description Quote it when asking for help.
             * @example 0199d3b0-5c1e-7a51-8a3f-6f1f0c9b1a2d
             */
            requestId: string;
            /**
             * @description Faulty fields, all at once.
             * @example [
             *       {
             *         "field": "title",
             *         "code": "required",
             *         "detail": "Feltet mangler. Udfyld det."
             *       }
             *     ]
             */
            errors?: components["schemas"]["ProblemFieldDto"][];
            /**
             * @description Unmet conditions of a refused event, all at once.
             * @example []
             */
            reasons?: components["schemas"]["ProblemReasonDto"][];
        };
        /** @enum {string} */
        AuditAction: "account.invited" | "account.invitationAccepted" | "account.signedIn" | "account.signInFailed" | "account.signedOut" | "account.signedOutEverywhere" | "account.passwordReset" | "account.resetRequested" | "account.updated" | "account.disabled" | "account.enabled" | "token.created" | "token.revoked" | "membership.granted" | "membership.ended" | "framework.loaded" | "framework.updated" | "organisation.loaded" | "organisation.updated" | "history.loaded" | "submission.created" | "submission.updated" | "submission.transitioned" | "selfAssessment.updated" | "evidence.added" | "evidence.updated" | "evidence.removed" | "document.uploaded" | "document.read" | "adoption.recorded" | "change.declared" | "change.accepted" | "comment.added" | "deadline.set" | "deadline.extended" | "assignment.made" | "assignment.ended" | "conflict.declared" | "conflict.overridden" | "score.read" | "score.written" | "score.delivered" | "score.returned" | "review.finalised" | "review.reopened" | "criterion.reopened" | "finding.raised" | "finding.updated" | "finding.answered" | "finding.closed" | "settlement.proposed" | "settlement.answered" | "signOff.given" | "certificate.issued" | "delivery.resent" | "audit.read";
        AuditEntryDto: {
            /**
             * Format: uuid
             * @description Null for the system and for somebody who was not signed in.
             * @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c44
             */
            actorId: string | null;
            /**
             * @description The name that they had then.
             * @example Maja Lindholt
             */
            actorName: string | null;
            /** @example submission.transitioned */
            action: components["schemas"]["AuditAction"];
            /**
             * Format: uuid
             * @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c11
             */
            submissionId: string | null;
            /**
             * Format: uuid
             * @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c22
             */
            organisationId: string | null;
            /**
             * @description What it was, without secrets.
             * @example {
             *       "state": "draft"
             *     }
             */
            before: Record<string, never> | null;
            /**
             * @description What it became, without secrets.
             * @example {
             *       "state": "submitted"
             *     }
             */
            after: Record<string, never> | null;
            /** @example 192.0.2.7 */
            ip: string | null;
            /** @example Mozilla/5.0 */
            userAgent: string | null;
            /**
             * Format: uuid
             * @description The API token used, if one was.
             * @example null
             */
            tokenId: string | null;
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b2a01 */
            id: string;
            /**
             * Format: date-time
             * @example 2026-08-21T12:05:00.000Z
             */
            at: string;
            /** @example transition */
            subjectType: string;
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c33 */
            subjectId: string;
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b2b01 */
            requestId: string;
        };
        AuditEntryPageDto: {
            /** @description The rows of this page. */
            items: components["schemas"]["AuditEntryDto"][];
            /**
             * @description The `cursor` of the next page; null on the last.
             * @example null
             */
            next: string | null;
        };
        /** @enum {string} */
        NotificationKind: "transition.requestScoping" | "transition.concludeScoping" | "transition.submit" | "transition.returnIncomplete" | "transition.accept" | "transition.requestChanges" | "transition.resubmit" | "transition.endorse" | "transition.certify" | "transition.decline" | "transition.reopen" | "transition.withdraw" | "account.invited" | "account.resetRequested" | "account.passwordChanged" | "submission.created" | "submission.shared" | "assignment.made" | "assignment.ended" | "conflict.declared" | "comment.added" | "deadline.set" | "deadline.extended" | "review.delivered" | "review.finalised" | "review.bothFinalised" | "settlement.proposed" | "settlement.accepted" | "settlement.rejected" | "adoption.recorded" | "change.declared" | "change.accepted" | "signOff.given";
        NotificationDto: {
            /** @example transition.requestChanges */
            kind: components["schemas"]["NotificationKind"];
            /**
             * Format: uuid
             * @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c11
             */
            submissionId: string | null;
            /**
             * @description Municipality, plan and case number; null for messages that are not about a case.
             * @example Egedal Kommune · Klimaplan 2026–2030 · sag 2026-041
             */
            caseLine: string | null;
            /**
             * Format: date-time
             * @example null
             */
            readAt: string | null;
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1e01 */
            id: string;
            /** @example C40 og CONCITO ønsker ændringer i jeres klimaplan */
            title: string;
            /** @example Runde 1 er afsluttet. Der er 5 fund, I skal svare på og rette, og 2, I bør overveje. */
            text: string;
            /**
             * @description The page that it leads to, below the product's address.
             * @example /cases/0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c11/findings
             */
            path: string;
            /**
             * @description Why you were told.
             * @example Du er kontaktperson for sagen. Den er udløst af, at C40 og CONCITO ønskede ændringer 21. august kl. 14.05.
             */
            why: string;
            /**
             * Format: date-time
             * @example 2026-08-21T12:05:00.000Z
             */
            createdAt: string;
        };
        NotificationPageDto: {
            /** @description The rows of this page. */
            items: components["schemas"]["NotificationDto"][];
            /**
             * @description The `cursor` of the next page; null on the last.
             * @example null
             */
            next: string | null;
        };
        UnreadCountDto: {
            /** @example 3 */
            unread: number;
        };
        /** @enum {string} */
        DeliveryState: "pending" | "sending" | "sent" | "failed" | "dead";
        /** @enum {string} */
        DeliveryErrorCode: "refused" | "not_accepted" | "worker_lost" | "recipient_disabled" | "link_expired" | "not_rendered";
        DeliveryTextDto: {
            /** @example Mailserveren tog ikke imod mailen. Den prøves igen, indtil forsøgene er brugt. */
            da: string;
            /** @example The mail server did not take the mail. It is tried again until the attempts are used up. */
            en: string;
        };
        DeliveryProblemDto: {
            /** @example not_accepted */
            code: components["schemas"]["DeliveryErrorCode"];
            /**
             * @description What the mail server said, or another detail.
             * @example EENVELOPE: 451 Try again later
             */
            detail: string | null;
            text: components["schemas"]["DeliveryTextDto"];
        };
        DeliveryRecipientDto: {
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c44 */
            id: string;
            /** @example maja.lindholt@egedal.example */
            email: string;
        };
        DeliveryDto: {
            /** @example transition.submit */
            kind: components["schemas"]["NotificationKind"];
            /**
             * Format: uuid
             * @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c11
             */
            submissionId: string | null;
            /** @example failed */
            state: components["schemas"]["DeliveryState"];
            /**
             * Format: date-time
             * @example 2026-08-21T12:05:03.000Z
             */
            nextAttemptAt: string | null;
            /**
             * Format: date-time
             * @example null
             */
            sentAt: string | null;
            problem: components["schemas"]["DeliveryProblemDto"] | null;
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1f02 */
            id: string;
            /**
             * @description The message that it carries.
             * @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1f00
             */
            messageId: string;
            recipient: components["schemas"]["DeliveryRecipientDto"];
            /**
             * @description Attempts since it was made or last sent again.
             * @example 2
             */
            attempts: number;
            /**
             * @description How often it was sent again by hand.
             * @example 0
             */
            resends: number;
            /**
             * Format: date-time
             * @example 2026-08-21T12:05:00.000Z
             */
            createdAt: string;
        };
        DeliveryPageDto: {
            /** @description The rows of this page. */
            items: components["schemas"]["DeliveryDto"][];
            /**
             * @description The `cursor` of the next page; null on the last.
             * @example null
             */
            next: string | null;
        };
        DeliveryWhyDto: {
            /** @example Egedal Kommune */
            organisation: string | null;
            /**
             * @description Set when the rule found nobody and this group stood in.
             * @example null
             */
            fallback: string | null;
            /**
             * @description `notice`: told only that a message found nobody.
             * @example full
             * @enum {string}
             */
            detail: "full" | "notice";
            /**
             * @description Party and who of it.
             * @example municipality.contact
             */
            rule: string;
            /** @example contact */
            role: string;
        };
        DeliveryDetailDto: {
            /** @example transition.submit */
            kind: components["schemas"]["NotificationKind"];
            /**
             * Format: uuid
             * @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c11
             */
            submissionId: string | null;
            /** @example failed */
            state: components["schemas"]["DeliveryState"];
            /**
             * Format: date-time
             * @example 2026-08-21T12:05:03.000Z
             */
            nextAttemptAt: string | null;
            /**
             * Format: date-time
             * @example null
             */
            sentAt: string | null;
            problem: components["schemas"]["DeliveryProblemDto"] | null;
            /**
             * @description What the mail server answered when it took the mail.
             * @example null
             */
            serverAnswer: string | null;
            why: components["schemas"]["DeliveryWhyDto"];
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1f02 */
            id: string;
            /**
             * @description The message that it carries.
             * @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1f00
             */
            messageId: string;
            recipient: components["schemas"]["DeliveryRecipientDto"];
            /**
             * @description Attempts since it was made or last sent again.
             * @example 2
             */
            attempts: number;
            /**
             * @description How often it was sent again by hand.
             * @example 0
             */
            resends: number;
            /**
             * Format: date-time
             * @example 2026-08-21T12:05:00.000Z
             */
            createdAt: string;
        };
        /** @enum {string} */
        OutboxState: "pending" | "enqueued" | "done" | "dead";
        OutboxMessageDto: {
            /** @example transition.submit */
            kind: components["schemas"]["NotificationKind"];
            /**
             * Format: uuid
             * @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c11
             */
            submissionId: string | null;
            /** @example done */
            state: components["schemas"]["OutboxState"];
            /** @example null */
            error: string | null;
            /**
             * Format: date-time
             * @example 2026-08-21T12:05:00.400Z
             */
            doneAt: string | null;
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1f00 */
            id: string;
            /**
             * @description Failed attempts to work out who is told.
             * @example 0
             */
            attempts: number;
            /**
             * Format: date-time
             * @example 2026-08-21T12:05:00.000Z
             */
            createdAt: string;
        };
        OutboxMessagePageDto: {
            /** @description The rows of this page. */
            items: components["schemas"]["OutboxMessageDto"][];
            /**
             * @description The `cursor` of the next page; null on the last.
             * @example null
             */
            next: string | null;
        };
        ToldDeliveryDto: {
            /** @example sent */
            state: components["schemas"]["DeliveryState"];
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1f02 */
            id: string;
        };
        ToldDto: {
            /** @example Egedal Kommune */
            organisation: string | null;
            /** @example null */
            fallback: string | null;
            /**
             * Format: date-time
             * @example null
             */
            readAt: string | null;
            delivery: components["schemas"]["ToldDeliveryDto"] | null;
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c44 */
            userId: string;
            /** @example Maja Lindholt */
            name: string;
            /** @example contact */
            role: string;
            /** @example municipality.contact */
            rule: string;
            /**
             * @description Whether it stands in their list in the application.
             * @example true
             */
            inApp: boolean;
        };
        LeftOutDto: {
            /**
             * @example caused_it_no_email
             * @enum {string}
             */
            reason: "caused_it" | "caused_it_no_email" | "not_joined_yet" | "disabled";
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c45 */
            userId: string;
            /** @example Søren Friis Dahl */
            name: string;
            /** @example municipality.signatory */
            rule: string;
        };
        RuleOutcomeDto: {
            /**
             * @example does_not_see_case
             * @enum {string}
             */
            skipped?: "does_not_apply" | "does_not_see_case";
            /** @example adviser.adviser */
            audience: string;
            /** @example 1 */
            found: number;
            /**
             * @description The group that stood in.
             * @example secretariat.secretariat
             */
            fallback?: string;
        };
        OutboxMessageDetailDto: {
            /** @example transition.submit */
            kind: components["schemas"]["NotificationKind"];
            /**
             * Format: uuid
             * @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c11
             */
            submissionId: string | null;
            /** @example done */
            state: components["schemas"]["OutboxState"];
            /** @example null */
            error: string | null;
            /**
             * Format: date-time
             * @example 2026-08-21T12:05:00.400Z
             */
            doneAt: string | null;
            told: components["schemas"]["ToldDto"][];
            leftOut: components["schemas"]["LeftOutDto"][];
            rules: components["schemas"]["RuleOutcomeDto"][];
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1f00 */
            id: string;
            /**
             * @description Failed attempts to work out who is told.
             * @example 0
             */
            attempts: number;
            /**
             * Format: date-time
             * @example 2026-08-21T12:05:00.000Z
             */
            createdAt: string;
        };
        SignInDto: {
            /** @example maja.kragh@kommune.example */
            email: string;
            /** @example fire grønne heste */
            password: string;
        };
        /** @enum {string} */
        Language: "da" | "en";
        /**
         * @description `invited` until the invitation is accepted.
         * @enum {string}
         */
        UserStatus: "invited" | "active" | "disabled";
        /** @enum {string} */
        MembershipRole: "editor" | "signatory" | "viewer" | "adviser" | "reviewer" | "lead_reviewer" | "secretariat" | "observer" | "administrator";
        /** @enum {string} */
        OrganisationKind: "municipality" | "geographic_organisation" | "review_body" | "secretariat" | "observer";
        OwnMembershipDto: {
            /** @example editor */
            role: components["schemas"]["MembershipRole"];
            /**
             * @description The English name where it differs.
             * @example null
             */
            organisationNameEn: string | null;
            /** @example municipality */
            kind: components["schemas"]["OrganisationKind"];
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1d01 */
            id: string;
            /**
             * Format: date-time
             * @example 2026-03-02T08:00:00.000Z
             */
            startedAt: string;
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c11 */
            organisationId: string;
            /** @example 0165 */
            organisationCode: string;
            /** @example Albertslund */
            organisationName: string;
        };
        AccountDto: {
            /** @example da */
            language: components["schemas"]["Language"];
            /**
             * @description `invited` until the invitation is accepted.
             * @example active
             */
            status: components["schemas"]["UserStatus"];
            memberships: components["schemas"]["OwnMembershipDto"][];
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c44 */
            id: string;
            /** @example Maja Kragh */
            name: string;
            /** @example maja.kragh@kommune.example */
            email: string;
            /**
             * @description The account's version, for If-Match.
             * @example 3
             */
            version: number;
        };
        SessionDto: {
            user: components["schemas"]["AccountDto"];
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1d10 */
            id: string;
            /**
             * @description Send it as X-CSRF-Token with everything that changes something.
             * @example Jd0m4nqk3Yc7sZ1uZ0y8c1d3q9m2x5v7b9n1k3j5h7g
             */
            csrfToken: string;
        };
        OwnSessionDto: {
            /** @example 192.0.2.7 */
            ip: string | null;
            /** @example Mozilla/5.0 (X11; Linux x86_64) Firefox/150.0 */
            userAgent: string | null;
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1d10 */
            id: string;
            /**
             * Format: date-time
             * @example 2026-08-21T07:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-08-21T12:05:00.000Z
             */
            lastSeenAt: string;
            /**
             * Format: date-time
             * @description When it ends at the latest; twelve idle hours end it earlier.
             * @example 2026-09-20T07:30:00.000Z
             */
            expiresAt: string;
            /**
             * @description Whether it is the one that asks.
             * @example true
             */
            current: boolean;
        };
        RequestResetDto: {
            /** @example maja.kragh@kommune.example */
            email: string;
        };
        RedeemResetDto: {
            /**
             * @description What stands behind `#` in the e-mail's address.
             * @example AZLQxFoefD-dK28OSnscRA.4mJ7vZ0x3G8q6b1u9w5y2c4e7r0t3p6s8k1h5f9d2aQ
             */
            token: string;
            /**
             * @description At least 12 characters.
             * @example fem gule heste i en lade
             */
            password: string;
        };
        InviteDto: {
            /** @example editor */
            role: components["schemas"]["MembershipRole"];
            /** @example da */
            language?: components["schemas"]["Language"];
            /**
             * Format: uuid
             * @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c11
             */
            organisationId: string;
            /** @example jens.dahl@kommune.example */
            email: string;
            /** @example Jens Dahl */
            name: string;
        };
        PersonDto: {
            /** @example da */
            language: components["schemas"]["Language"];
            /**
             * @description `invited` until the invitation is accepted.
             * @example active
             */
            status: components["schemas"]["UserStatus"];
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c44 */
            id: string;
            /** @example Maja Kragh */
            name: string;
            /** @example maja.kragh@kommune.example */
            email: string;
            /**
             * @description The account's version, for If-Match.
             * @example 3
             */
            version: number;
        };
        MemberDto: {
            /** @example editor */
            role: components["schemas"]["MembershipRole"];
            user: components["schemas"]["PersonDto"];
            /**
             * @description The membership's id.
             * @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1d01
             */
            id: string;
            /**
             * Format: date-time
             * @example 2026-03-02T08:00:00.000Z
             */
            startedAt: string;
        };
        InspectInvitationDto: {
            /**
             * @description What stands behind `#` in the e-mail's address.
             * @example AZLQxFoefD-dK28OSnscRA.4mJ7vZ0x3G8q6b1u9w5y2c4e7r0t3p6s8k1h5f9d2aQ
             */
            token: string;
        };
        InvitationDto: {
            /** @example da */
            language: components["schemas"]["Language"];
            memberships: components["schemas"]["OwnMembershipDto"][];
            /** @example Jens Dahl */
            name: string;
            /** @example jens.dahl@kommune.example */
            email: string;
            /**
             * Format: date-time
             * @example 2026-08-28T12:05:00.000Z
             */
            expiresAt: string;
        };
        RedeemInvitationDto: {
            /** @example da */
            language?: components["schemas"]["Language"];
            /**
             * @description At least 12 characters.
             * @example fire grønne heste
             */
            password: string;
            /**
             * @description Corrects the name given by who invited.
             * @example Jens Erik Dahl
             */
            name?: string;
            /**
             * @description What stands behind `#` in the e-mail's address.
             * @example AZLQxFoefD-dK28OSnscRA.4mJ7vZ0x3G8q6b1u9w5y2c4e7r0t3p6s8k1h5f9d2aQ
             */
            token: string;
        };
        UpdateAccountDto: {
            /** @example da */
            language?: components["schemas"]["Language"];
            /** @example Maja Kragh */
            name?: string;
        };
        ChangePasswordDto: {
            /** @example fire grønne heste */
            currentPassword: string;
            /**
             * @description At least 12 characters.
             * @example fem gule heste i en lade
             */
            newPassword: string;
        };
        /** @enum {string} */
        TokenScope: "read" | "write";
        TokenDto: {
            /**
             * @example [
             *       "read"
             *     ]
             */
            scopes: components["schemas"]["TokenScope"][];
            /**
             * Format: date-time
             * @description To the minute.
             * @example null
             */
            lastUsedAt: string | null;
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1d20 */
            id: string;
            /** @example Sagssystemet */
            name: string;
            /**
             * @description Its beginning, by which it is recognised.
             * @example kc_x7k2m9ab
             */
            prefix: string;
            /**
             * Format: date-time
             * @example 2026-08-21T12:05:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2027-06-30T00:00:00.000Z
             */
            expiresAt: string;
        };
        CreateTokenDto: {
            /**
             * @example [
             *       "read"
             *     ]
             */
            scopes: components["schemas"]["TokenScope"][];
            /**
             * @description What it is for.
             * @example Sagssystemet
             */
            name: string;
            /**
             * @description At most a year ahead.
             * @example 2027-06-30T00:00:00.000Z
             */
            expiresAt: string;
        };
        CreatedTokenDto: {
            /**
             * @example [
             *       "read"
             *     ]
             */
            scopes: components["schemas"]["TokenScope"][];
            /**
             * Format: date-time
             * @description To the minute.
             * @example null
             */
            lastUsedAt: string | null;
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1d20 */
            id: string;
            /** @example Sagssystemet */
            name: string;
            /**
             * @description Its beginning, by which it is recognised.
             * @example kc_x7k2m9ab
             */
            prefix: string;
            /**
             * Format: date-time
             * @example 2026-08-21T12:05:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2027-06-30T00:00:00.000Z
             */
            expiresAt: string;
            /**
             * @description The token itself, shown this once: send it as `Authorization: Bearer …`.
             * @example kc_x7k2m9ab_4mJ7vZ0x3G8q6b1u9w5y2c4e7r0t3p6s8k1h5f9d2aQ
             */
            token: string;
        };
        OrganisationDto: {
            /** @example municipality */
            kind: components["schemas"]["OrganisationKind"];
            /**
             * @description The English name where it differs.
             * @example null
             */
            nameEn: string | null;
            /** @example Hovedstaden */
            region: string | null;
            /**
             * @description Statistics Denmark's type of a municipality.
             * @example hovedstad
             */
            municipalityType: string | null;
            /**
             * @description Who advises the municipality.
             * @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c33
             */
            geographicOrganisationId: string | null;
            /** @example da */
            language: components["schemas"]["Language"];
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c11 */
            id: string;
            /**
             * @description Four digits for a municipality, else a word.
             * @example 0165
             */
            code: string;
            /** @example Albertslund */
            name: string;
        };
        OrganisationPageDto: {
            /** @description The rows of this page. */
            items: components["schemas"]["OrganisationDto"][];
            /**
             * @description The `cursor` of the next page; null on the last.
             * @example null
             */
            next: string | null;
        };
        MemberPageDto: {
            /** @description The rows of this page. */
            items: components["schemas"]["MemberDto"][];
            /**
             * @description The `cursor` of the next page; null on the last.
             * @example null
             */
            next: string | null;
        };
        AddMemberDto: {
            /** @example editor */
            role: components["schemas"]["MembershipRole"];
            /** @example da */
            language?: components["schemas"]["Language"];
            /**
             * Format: uuid
             * @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c44
             */
            userId?: string;
            /** @example jens.dahl@kommune.example */
            email?: string;
            /** @example Jens Dahl */
            name?: string;
        };
        /**
         * @description `disabled` ends sessions, tokens and links at once; `active` lets the person in again.
         * @enum {string}
         */
        UserAccess: "active" | "disabled";
        UpdateUserDto: {
            /**
             * @description `disabled` ends sessions, tokens and links at once; `active` lets the person in again.
             * @example disabled
             */
            status?: components["schemas"]["UserAccess"];
            /** @example Jens Erik Dahl */
            name?: string;
        };
        TextDto: {
            /**
             * @description In Danish.
             * @example Beføjelser og indflydelse
             */
            da: string;
            /**
             * @description In English.
             * @example Powers and influence
             */
            en: string;
        };
        FrameworkSummaryDto: {
            /**
             * @description Last day; null while it is in force.
             * @example null
             */
            validTo: string | null;
            /**
             * @description Id of the framework that it replaces.
             * @example capf-2020
             */
            supersedes: string | null;
            /**
             * @description Family and version.
             * @example cctf-2.5
             */
            id: string;
            /** @example cctf */
            family: string;
            /** @example 2.5 */
            version: string;
            name: components["schemas"]["TextDto"];
            /** @example CCTF 2.5 */
            shortName: string;
            /** @example C40 Cities */
            publisher: string;
            /** @example 2024-11-25 */
            validFrom: string;
            /**
             * @description Whether a new submission can be made under it.
             * @example true
             */
            acceptsSubmissions: boolean;
            /** @description What the standard calls a group of criteria. */
            componentWord: components["schemas"]["TextDto"];
            /** @description What the standard calls a requirement. */
            criterionWord: components["schemas"]["TextDto"];
            /** @example 6 */
            componentCount: number;
            /** @example 16 */
            criterionCount: number;
        };
        SourceDocumentDto: {
            /** @example 1.0 */
            version: string | null;
            /** @example null */
            note: string | null;
            /** @example D1 */
            id: string;
            /** @example Vejledning til revision og certificering af klimahandlingsplaner */
            title: string;
            /** @example CONCITO/C40 */
            publisher: string;
            /**
             * @description Year, month or day.
             * @example 2024-11-07
             */
            date: string;
            /** @example 76 */
            pages: number;
        };
        NamedItemDto: {
            /** @example powers */
            id: string;
            name: components["schemas"]["TextDto"];
        };
        TimeHorizonDto: {
            /** @example powers */
            id: string;
            name: components["schemas"]["TextDto"];
            /** @description How long the period is. */
            years: components["schemas"]["TextDto"];
            /** @description The calendar years meant. */
            anchor: components["schemas"]["TextDto"];
        };
        MunicipalRoleDto: {
            /** @example powers */
            id: string;
            name: components["schemas"]["TextDto"];
            meaning: components["schemas"]["TextDto"];
        };
        TemplateDto: {
            /** @example powers */
            id: string;
            name: components["schemas"]["TextDto"];
            /**
             * @description The annex that holds it.
             * @example 3
             */
            annex: number;
            /** @description Its columns or sections. */
            shape: components["schemas"]["TextDto"];
            /**
             * @description Where the guide shows it.
             * @example D1 p.31
             */
            source: string;
        };
        AnnexDto: {
            /** @example 3 */
            number: number;
            topic: components["schemas"]["TextDto"];
        };
        PlanRequirementDto: {
            /** @example P1 */
            id: string;
            text: components["schemas"]["TextDto"];
            /** @example D5 p.4 */
            source: string;
        };
        ComponentDto: {
            /**
             * @example {
             *       "da": "Styring",
             *       "en": "Governance"
             *     }
             */
            theme: components["schemas"]["TextDto"] | null;
            /**
             * @description Colour on which white text is readable.
             * @example #1B5E8C
             */
            colour: string | null;
            /**
             * @description Page of the guide.
             * @example 12
             */
            page: number | null;
            /** @example 1 */
            number: number;
            name: components["schemas"]["TextDto"];
            /**
             * @description Codes of its criteria, in order.
             * @example [
             *       "K1",
             *       "K2",
             *       "K3"
             *     ]
             */
            criteria: string[];
        };
        DocumentedByDto: {
            /**
             * @description Ids of templates.
             * @example [
             *       "t2"
             *     ]
             */
            templates: string[];
            /**
             * @description Numbers of annexes.
             * @example [
             *       3
             *     ]
             */
            annexes: number[];
            /** @description Anything else. */
            other: components["schemas"]["TextDto"][];
        };
        GuidanceQuestionsDto: {
            /** @description For the municipality that assesses itself. */
            selfAssessment: components["schemas"]["TextDto"][];
            /** @description For the body that reviews. */
            review: components["schemas"]["TextDto"][];
        };
        CriterionDto: {
            /**
             * @description What it asks, in our words.
             * @example {
             *       "da": "Planen er politisk vedtaget.",
             *       "en": "The plan is politically adopted."
             *     }
             */
            requirement: components["schemas"]["TextDto"] | null;
            /**
             * @description Year by which it must be met.
             * @example 2050
             */
            deadlineYear: number | null;
            /**
             * @description Page of the guide.
             * @example 21
             */
            page: number | null;
            /**
             * @description Whether a source says so or it is our reading.
             * @example documented
             * @enum {string|null}
             */
            basis: "documented" | "inferred" | null;
            /**
             * @description How sure we are of the wording.
             * @example high
             * @enum {string|null}
             */
            confidence: "high" | "medium" | "low" | null;
            /**
             * @description Where it is said.
             * @example D1 p.21
             */
            source: string | null;
            /** @example null */
            sourceNote: string | null;
            /** @example K3 */
            code: string;
            /**
             * @description Number of its component.
             * @example 1
             */
            component: number;
            title: components["schemas"]["TextDto"];
            /**
             * @description Ids of the framework's aspects.
             * @example [
             *       "mitigation"
             *     ]
             */
            aspects: string[];
            /**
             * @description Ids of the elements that are sharper than in the framework before.
             * @example [
             *       "powers"
             *     ]
             */
            strengthenedElements: string[];
            /**
             * @description Ids of the time horizons it asks about.
             * @example [
             *       "short",
             *       "medium",
             *       "long"
             *     ]
             */
            horizons: string[];
            documentedBy: components["schemas"]["DocumentedByDto"];
            questions: components["schemas"]["GuidanceQuestionsDto"];
        };
        FrameworkDto: {
            /**
             * @description Last day; null while it is in force.
             * @example null
             */
            validTo: string | null;
            /**
             * @description Id of the framework that it replaces.
             * @example capf-2020
             */
            supersedes: string | null;
            /**
             * @example {
             *       "da": "Afløser CAPF.",
             *       "en": "Replaces CAPF."
             *     }
             */
            history: components["schemas"]["TextDto"] | null;
            /**
             * @description What the version number is the version of.
             * @example 2.5 is the version of the self-assessment form
             */
            versionBasis: string;
            /**
             * @description What the first day of validity rests on.
             * @example date of the self-assessment form v2.5
             */
            validityBasis: string;
            documents: components["schemas"]["SourceDocumentDto"][];
            /**
             * @example [
             *       "CCTF evidence document"
             *     ]
             */
            sources: string[];
            aspects: components["schemas"]["NamedItemDto"][];
            strengthenedElements: components["schemas"]["NamedItemDto"][];
            timeHorizons: components["schemas"]["TimeHorizonDto"][];
            roles: components["schemas"]["MunicipalRoleDto"][];
            templates: components["schemas"]["TemplateDto"][];
            annexes: components["schemas"]["AnnexDto"][];
            planRequirements: components["schemas"]["PlanRequirementDto"][];
            keyComponents: components["schemas"]["TextDto"][];
            components: components["schemas"]["ComponentDto"][];
            criteria: components["schemas"]["CriterionDto"][];
            /**
             * @description Family and version.
             * @example cctf-2.5
             */
            id: string;
            /** @example cctf */
            family: string;
            /** @example 2.5 */
            version: string;
            name: components["schemas"]["TextDto"];
            /** @example CCTF 2.5 */
            shortName: string;
            /** @example C40 Cities */
            publisher: string;
            /** @example 2024-11-25 */
            validFrom: string;
            /**
             * @description Whether a new submission can be made under it.
             * @example true
             */
            acceptsSubmissions: boolean;
            /** @description What the standard calls a group of criteria. */
            componentWord: components["schemas"]["TextDto"];
            /** @description What the standard calls a requirement. */
            criterionWord: components["schemas"]["TextDto"];
            /** @example 6 */
            componentCount: number;
            /** @example 16 */
            criterionCount: number;
        };
        MappingEntryDto: {
            /**
             * @description Whether a source says so or it is our reading.
             * @example inferred
             * @enum {string}
             */
            basis: "documented" | "inferred";
            /** @example null */
            note: string | null;
            /**
             * @description Code in the newer framework.
             * @example K3
             */
            to: string;
            /**
             * @description Codes in the older one; empty for a new criterion.
             * @example [
             *       "1.1",
             *       "1.2"
             *     ]
             */
            from: string[];
            /** @example D1 p.6 */
            source: string;
        };
        FrameworkMappingDto: {
            /** @example capf-2020 */
            from: string;
            /** @example cctf-2.5 */
            to: string;
            entries: components["schemas"]["MappingEntryDto"][];
        };
        /** @enum {string} */
        DocumentKind: "plan" | "supporting" | "minutes";
        DocumentDto: {
            /** @example plan */
            kind: components["schemas"]["DocumentKind"];
            /**
             * Format: uuid
             * @description The version before; null for the first.
             * @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c55
             */
            replacesId: string | null;
            /**
             * @description Pages of a PDF; null for everything else.
             * @example 84
             */
            pageCount: number | null;
            /**
             * @description What changed since the version before.
             * @example Kapitel 4 har fået delmål for 2030 og 2040.
             */
            changeNote: string | null;
            /**
             * @description Codes of the criteria that the change concerns.
             * @example [
             *       "K7",
             *       "K9"
             *     ]
             */
            affectedCriteria: string[];
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c66 */
            id: string;
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c22 */
            submissionId: string;
            /**
             * @description The same for all versions of a document.
             * @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c55
             */
            seriesId: string;
            /** @example 2 */
            versionNo: number;
            /** @example Klimaplan 2026–2030 */
            title: string;
            /** @example klimaplan-2026-2030.pdf */
            fileName: string;
            /**
             * @description SHA-256 of the content; also the ETag of `/content`.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            sha256: string;
            /**
             * @description Bytes.
             * @example 4194304
             */
            size: number;
            /**
             * @description By content.
             * @example application/pdf
             */
            mediaType: string;
            /**
             * @description The user who uploaded it.
             * @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c44
             */
            uploadedBy: string;
            /**
             * Format: date-time
             * @example 2026-08-21T12:05:00.000Z
             */
            uploadedAt: string;
        };
        DocumentPageDto: {
            /** @description The rows of this page. */
            items: components["schemas"]["DocumentDto"][];
            /**
             * @description The `cursor` of the next page; null on the last.
             * @example null
             */
            next: string | null;
        };
        UploadDocumentDto: {
            /** @example plan */
            kind: components["schemas"]["DocumentKind"];
            /**
             * Format: uuid
             * @description The version that the file replaces; it must be the newest of its document.
             * @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c55
             */
            replacesId?: string;
            /**
             * @description What changed since the version that is replaced; required with `replacesId`, and only then.
             * @example Kapitel 4 har fået delmål for 2030 og 2040.
             */
            changeNote?: string;
            /**
             * @description Codes of the criteria that the change concerns; repeat the field or separate them by commas.
             * @default []
             * @example [
             *       "K7",
             *       "K9"
             *     ]
             */
            affectedCriteria?: string[];
            /**
             * Format: binary
             * @description The file, judged by its content: PDF, DOCX, XLSX, PPTX, ODT, ODS, PNG, JPEG, or CSV and TXT in UTF-8.
             */
            file: string;
            /** @example Klimaplan 2026–2030 */
            title: string;
        };
        /** @enum {string} */
        SubmissionState: "draft" | "scoping" | "submitted" | "in_review" | "changes_requested" | "endorsed" | "certified" | "declined" | "withdrawn";
        CaseMunicipalityDto: {
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c11 */
            id: string;
            /**
             * @description Four digits.
             * @example 0165
             */
            code: string;
            /** @example Albertslund */
            name: string;
        };
        SubmissionSummaryDto: {
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c33 */
            geographicOrganisationId: string | null;
            /** @example in_review */
            state: components["schemas"]["SubmissionState"];
            /**
             * Format: date
             * @description The nearest day on which something is due.
             * @example 2026-10-14
             */
            nextDueOn: string | null;
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c22 */
            id: string;
            /**
             * @description What people call the case.
             * @example 2026-041
             */
            caseNumber: string;
            municipality: components["schemas"]["CaseMunicipalityDto"];
            /** @example cctf-2.5 */
            frameworkId: string;
            /**
             * Format: date-time
             * @example 2026-08-21T12:05:00.000Z
             */
            stateSince: string;
            /**
             * @description The present or latest round of review; 0 before the first.
             * @example 1
             */
            round: number;
            /**
             * Format: date-time
             * @example 2026-03-02T08:00:00.000Z
             */
            createdAt: string;
        };
        SubmissionSummaryPageDto: {
            /** @description The rows of this page. */
            items: components["schemas"]["SubmissionSummaryDto"][];
            /**
             * @description The `cursor` of the next page; null on the last.
             * @example null
             */
            next: string | null;
        };
        CreateSubmissionDto: {
            /**
             * Format: uuid
             * @description The municipality; you must be its editor or signatory.
             * @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c11
             */
            municipalityId: string;
            /**
             * @description The framework, pinned to the case.
             * @example cctf-2.5
             */
            frameworkId: string;
            /** @example Klimaplan 2026–2030 */
            planTitle: string;
            /** @example Planen dækker energi, transport, landbrug og klimatilpasning. */
            planSummary?: string;
            /**
             * Format: uuid
             * @description A member of the municipality.
             * @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c44
             */
            contactUserId?: string;
        };
        ContactDto: {
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c44 */
            id: string;
            /** @example Maja Lindholt */
            name: string;
            /** @example maja@kommune.example */
            email: string;
        };
        SubmissionContentDto: {
            contact: components["schemas"]["ContactDto"] | null;
            /** @example Klimaplan 2026–2030 */
            planTitle: string;
            /** @example Planen dækker energi, transport, landbrug og klimatilpasning. */
            planSummary: string;
            /**
             * @description Whether the adviser may see the draft.
             * @example false
             */
            sharedWithAdviser: boolean;
            /**
             * @description Number of the latest frozen revision; 0 before the first.
             * @example 1
             */
            latestRevision: number;
            /**
             * @description Whether this is the municipality's working copy instead of the latest revision.
             * @example true
             */
            workingCopy: boolean;
        };
        SubmissionDto: {
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c33 */
            geographicOrganisationId: string | null;
            /** @example in_review */
            state: components["schemas"]["SubmissionState"];
            /**
             * Format: date
             * @description The nearest day on which something is due.
             * @example 2026-10-14
             */
            nextDueOn: string | null;
            /** @description Null when you may only know that the case exists. */
            content: components["schemas"]["SubmissionContentDto"] | null;
            /**
             * @description For If-Match. The municipality's also rises with each change of its working copy.
             * @example 3.17
             */
            etag: string;
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c22 */
            id: string;
            /**
             * @description What people call the case.
             * @example 2026-041
             */
            caseNumber: string;
            municipality: components["schemas"]["CaseMunicipalityDto"];
            /** @example cctf-2.5 */
            frameworkId: string;
            /**
             * Format: date-time
             * @example 2026-08-21T12:05:00.000Z
             */
            stateSince: string;
            /**
             * @description The present or latest round of review; 0 before the first.
             * @example 1
             */
            round: number;
            /**
             * Format: date-time
             * @example 2026-03-02T08:00:00.000Z
             */
            createdAt: string;
        };
        UpdateSubmissionDto: {
            /**
             * Format: uuid
             * @description A member of the municipality; null for none.
             * @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c44
             */
            contactUserId?: string | null;
            /** @example Klimaplan 2026–2030 */
            planTitle?: string;
            /** @example Planen dækker energi, transport, landbrug og klimatilpasning. */
            planSummary?: string;
            /**
             * @description Whether the adviser may see the draft.
             * @example true
             */
            sharedWithAdviser?: boolean;
        };
        /** @enum {string} */
        SelfRating: "met" | "partly_met" | "not_met";
        EvidenceDto: {
            /**
             * @description First page, from 1.
             * @example 12
             */
            pageFrom: number | null;
            /**
             * @description Last page.
             * @example 14
             */
            pageTo: number | null;
            /**
             * @description For If-Match; null in a frozen revision.
             * @example 1
             */
            version: number | null;
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c55 */
            id: string;
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c66 */
            documentId: string;
            /** @example Afsnittet om inddragelse */
            note: string;
        };
        SelfAssessmentDto: {
            /** @example met */
            rating: components["schemas"]["SelfRating"] | null;
            evidence: components["schemas"]["EvidenceDto"][];
            /**
             * @description The frozen revision shown; null for the working copy.
             * @example null
             */
            revision: number | null;
            /**
             * @description For If-Match; null in a frozen revision.
             * @example 7
             */
            version: number | null;
            /**
             * Format: date-time
             * @example 2026-08-21T12:05:00.000Z
             */
            updatedAt: string | null;
            /** @example K3 */
            criterion: string;
            /** @example Vi har kortlagt alle tre grupper i 2025. */
            alreadyInPlace: string;
            /** @example Unge inddrages i den nye plan. */
            toBeUpdated: string;
            /** @example Kriteriet er opfyldt. */
            overallAssessment: string;
            /**
             * @description Why there is no evidence, where there is none.
             * @example
             */
            noEvidenceReason: string;
        };
        UpdateSelfAssessmentDto: {
            /** @example met */
            rating?: components["schemas"]["SelfRating"] | null;
            /** @example Vi har kortlagt alle tre grupper i 2025. */
            alreadyInPlace?: string;
            /** @example Unge inddrages i den nye plan. */
            toBeUpdated?: string;
            /** @example Kriteriet er opfyldt. */
            overallAssessment?: string;
            /** @example Kriteriet vises på kommunens hjemmeside. */
            noEvidenceReason?: string;
        };
        AddEvidenceDto: {
            /** @example 12 */
            pageFrom?: number | null;
            /** @example 14 */
            pageTo?: number | null;
            /**
             * Format: uuid
             * @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c66
             */
            documentId: string;
            /** @example Afsnittet om inddragelse */
            note?: string;
        };
        UpdateEvidenceDto: {
            /** @example 12 */
            pageFrom?: number | null;
            /** @example 14 */
            pageTo?: number | null;
            /**
             * Format: uuid
             * @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c66
             */
            documentId?: string;
            /** @example Afsnittet om inddragelse */
            note?: string;
        };
        /** @enum {string} */
        SubmissionEvent: "requestScoping" | "concludeScoping" | "submit" | "returnIncomplete" | "accept" | "requestChanges" | "resubmit" | "endorse" | "certify" | "decline" | "reopen" | "withdraw";
        TransitionInputDto: {
            /**
             * @example [
             *       "K9"
             *     ]
             */
            criteria?: string[];
            /** @example Planen mangler bilag 2. */
            reason?: string;
            /** @example 2026-03-18 */
            meetingDate?: string;
            /** @example Gennemgang af de 16 kriterier. */
            minutes?: string;
            /** @example Scoping blev holdt i foråret. */
            scopingWaiver?: string;
            /** @example 2026-10-14 */
            dueOn?: string;
            /** @example Svarene uddyber planen; teksten er uændret. */
            noDocumentChangeReason?: string;
        };
        TransitionDto: {
            /** @example submit */
            event: components["schemas"]["SubmissionEvent"];
            /** @example draft */
            from: components["schemas"]["SubmissionState"];
            /** @example submitted */
            to: components["schemas"]["SubmissionState"];
            /**
             * @description Null when the system took the step because every condition was there.
             * @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c88
             */
            actorId: string | null;
            /** @description What was sent along; null for those who see only states and dates. */
            input: components["schemas"]["TransitionInputDto"] | null;
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c77 */
            id: string;
            /**
             * @description The round after the step.
             * @example 0
             */
            round: number;
            /**
             * @description The latest revision after the step.
             * @example 1
             */
            revision: number;
            /**
             * Format: date-time
             * @example 2026-08-21T12:05:00.000Z
             */
            at: string;
        };
        /** @enum {string} */
        GuardName: "everyCriterionRated" | "meetingDateNotInFuture" | "minutesWritten" | "planDocumentAttached" | "everyCriterionAssessed" | "contactPersonSet" | "scopingHeldOrExplained" | "reasonStated" | "bodiesStaffed" | "dueDateSet" | "bothReviewsFinalised" | "noOpenDisagreement" | "someCriterionNotMet" | "unmetCriteriaHaveFindings" | "everyFindingAnswered" | "documentsChangedOrExplained" | "everyCriterionMet" | "noOpenMustFinding" | "adoptionRecorded" | "bothLeadsSigned" | "signersDifferAndBelong" | "adoptedPlanIsReviewed" | "bothRecommendDecline" | "groundsStated" | "declaredChange";
        UnmetReasonDto: {
            /** @example contactPersonSet */
            guard: components["schemas"]["GuardName"];
            /** @example Vælg en kontaktperson fra kommunen. */
            da: string;
            /** @example Choose a contact person from the municipality. */
            en: string;
        };
        AvailableTransitionDto: {
            /** @example submit */
            event: components["schemas"]["SubmissionEvent"];
            /** @example submitted */
            to: components["schemas"]["SubmissionState"];
            /** @description Every condition that is not met; empty when nothing stands in the way; null when that is not for you to know. */
            reasons: components["schemas"]["UnmetReasonDto"][] | null;
            /**
             * @description Whether you may take it.
             * @example true
             */
            yours: boolean;
        };
        PerformTransitionDto: {
            /** @example submit */
            event: components["schemas"]["SubmissionEvent"];
            /**
             * @description Why: returnIncomplete, reopen and withdraw need it; requestChanges and decline may carry it.
             * @example Planen mangler bilag 2.
             */
            reason?: string;
            /**
             * @description concludeScoping: the day of the meeting.
             * @example 2026-03-18
             */
            meetingDate?: string;
            /**
             * @description concludeScoping: the minutes.
             * @example Gennemgang af de 16 kriterier. K6, K11 og K13 kræver mest arbejde.
             */
            minutes?: string;
            /**
             * @description submit: why no scoping was held.
             * @example Scoping blev holdt ved den forrige opdatering i foråret.
             */
            scopingWaiver?: string;
            /**
             * @description accept, requestChanges, reopen: the due date; eight weeks when left out.
             * @example 2026-10-14
             */
            dueOn?: string;
            /**
             * @description resubmit: why the documents were left as they were.
             * @example Svarene uddyber planen; teksten er uændret.
             */
            noDocumentChangeReason?: string;
            /**
             * @description reopen: the criteria to open again.
             * @example [
             *       "K9",
             *       "K13"
             *     ]
             */
            criteria?: string[];
        };
        TransitionResultDto: {
            /** @description Null when the step ended your sight of the case. */
            submission: components["schemas"]["SubmissionDto"] | null;
            /**
             * @description The case's new entity tag.
             * @example 4
             */
            etag: string | null;
            transition: components["schemas"]["TransitionDto"];
        };
        CommitteeStepDto: {
            /** @example Økonomiudvalget */
            committee: string;
            /** @example 2026-09-01 */
            on: string;
        };
        AdoptionDto: {
            /**
             * Format: date
             * @example 2026-09-24
             */
            adoptedOn: string;
            /** @example null */
            minutesDocumentId: string | null;
            committeeSteps: components["schemas"]["CommitteeStepDto"][];
            /**
             * Format: date-time
             * @example null
             */
            supersededAt: string | null;
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1caa */
            id: string;
            /** @example 00.01.00-P15-3-26 */
            councilCaseNumber: string;
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c66 */
            planDocumentId: string;
            /** @example Vedtaget enstemmigt. */
            note: string;
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c44 */
            recordedBy: string;
            /**
             * Format: date-time
             * @example 2026-09-25T07:30:00.000Z
             */
            recordedAt: string;
        };
        RecordAdoptionDto: {
            /**
             * Format: uuid
             * @description The minutes of the meeting.
             * @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c99
             */
            minutesDocumentId?: string | null;
            committeeSteps?: components["schemas"]["CommitteeStepDto"][];
            /**
             * @description Day of the council's decision, not in the future.
             * @example 2026-09-24
             */
            adoptedOn: string;
            /**
             * @description The municipality's own case number.
             * @example 00.01.00-P15-3-26
             */
            councilCaseNumber: string;
            /**
             * Format: uuid
             * @description The plan document that the council adopted.
             * @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c66
             */
            planDocumentId: string;
            /** @example Vedtaget enstemmigt. */
            note?: string;
        };
        /** @enum {string} */
        ReviewBody: "c40" | "concito";
        DeclaredChangeDto: {
            /**
             * @example [
             *       "c40"
             *     ]
             */
            acceptedBy: components["schemas"]["ReviewBody"][];
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1ccc */
            id: string;
            /**
             * @description The round that had endorsed the plan.
             * @example 2
             */
            round: number;
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1cbb */
            documentId: string;
            /** @example Kommunalbestyrelsen flyttede målet for fjernvarme fra 2029 til 2028. */
            description: string;
            /**
             * @example [
             *       "K9"
             *     ]
             */
            affectedCriteria: string[];
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c44 */
            declaredBy: string;
            /**
             * Format: date-time
             * @example 2026-09-25T07:30:00.000Z
             */
            declaredAt: string;
        };
        DeclareChangeDto: {
            /**
             * Format: uuid
             * @description The changed plan.
             * @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1cbb
             */
            documentId: string;
            /** @example Kommunalbestyrelsen flyttede målet for fjernvarme fra 2029 til 2028. */
            description: string;
            /**
             * @description Codes of the criteria that the change concerns.
             * @example [
             *       "K9"
             *     ]
             */
            affectedCriteria: string[];
        };
        /** @enum {string} */
        CommentVisibility: "body" | "reviewers" | "case";
        CommentDto: {
            /** @example K7 */
            criterionCode: string | null;
            /** @example case */
            visibility: components["schemas"]["CommentVisibility"];
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1cdd */
            id: string;
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c44 */
            authorId: string;
            /** @example Maja Lindholt */
            authorName: string;
            /** @example Se også bilag 2, hvor kortet er tegnet op. */
            text: string;
            /**
             * @description The revision that the author looked at; 0 before the first.
             * @example 1
             */
            revisionNumber: number;
            /**
             * Format: date-time
             * @example 2026-08-21T12:05:00.000Z
             */
            createdAt: string;
        };
        CommentPageDto: {
            /** @description The rows of this page. */
            items: components["schemas"]["CommentDto"][];
            /**
             * @description The `cursor` of the next page; null on the last.
             * @example null
             */
            next: string | null;
        };
        AddCommentDto: {
            /**
             * @description Your own body, both bodies, or all who may read the case.
             * @example case
             */
            visibility: components["schemas"]["CommentVisibility"];
            /** @example Se også bilag 2, hvor kortet er tegnet op. */
            text: string;
            /** @example K7 */
            criterion?: string;
        };
        /** @enum {string} */
        DeadlineKind: "review" | "findings_answer" | "scoping_meeting" | "other";
        DeadlineExtensionDto: {
            /**
             * Format: date
             * @example 2026-10-14
             */
            fromDueOn: string;
            /**
             * Format: date
             * @example 2026-11-01
             */
            toDueOn: string;
            /** @example Kommunalbestyrelsen behandler planen den 29. oktober. */
            reason: string;
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1cee */
            grantedBy: string;
            /**
             * Format: date-time
             * @example 2026-10-01T09:00:00.000Z
             */
            grantedAt: string;
        };
        DeadlineDto: {
            /** @example review */
            kind: components["schemas"]["DeadlineKind"];
            /**
             * Format: date
             * @example 2026-10-14
             */
            dueOn: string;
            /**
             * Format: date-time
             * @description When what was due was done.
             * @example null
             */
            metAt: string | null;
            extensions: components["schemas"]["DeadlineExtensionDto"][];
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1cff */
            id: string;
            /** @example  */
            title: string;
            /**
             * Format: date-time
             * @example 2026-08-19T08:00:00.000Z
             */
            setAt: string;
            /** @example 1 */
            version: number;
        };
        SetDeadlineDto: {
            /**
             * @description review and findings_answer are set by the steps themselves.
             * @example scoping_meeting
             */
            kind: components["schemas"]["DeadlineKind"];
            /**
             * @description A day after today.
             * @example 2026-10-14
             */
            dueOn: string;
            /** @example Scopingmøde på rådhuset */
            title?: string;
        };
        ExtendDeadlineDto: {
            /**
             * @description A day after the present one.
             * @example 2026-11-01
             */
            dueOn: string;
            /** @example Kommunalbestyrelsen behandler planen den 29. oktober. */
            reason: string;
        };
        /** @enum {string} */
        TimelineKind: "transition" | "document" | "adoption" | "declared_change" | "deadline" | "extension" | "comment";
        ActorDto: {
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c44 */
            id: string;
            /** @example Maja Lindholt */
            name: string;
        };
        TimelineEntryDto: {
            /** @example transition */
            kind: components["schemas"]["TimelineKind"];
            /** @description Null for the system. */
            actor: components["schemas"]["ActorDto"] | null;
            /**
             * @description Facts of the happening; which ones depends on its kind.
             * @example {
             *       "event": "submit",
             *       "from": "draft",
             *       "to": "submitted",
             *       "round": 0,
             *       "revision": 1
             *     }
             */
            facts: {
                [key: string]: unknown;
            };
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c77 */
            id: string;
            /**
             * Format: date-time
             * @example 2026-08-21T12:05:00.000Z
             */
            at: string;
        };
        TimelineEntryPageDto: {
            /** @description The rows of this page. */
            items: components["schemas"]["TimelineEntryDto"][];
            /**
             * @description The `cursor` of the next page; null on the last.
             * @example null
             */
            next: string | null;
        };
        RevisionSummaryDto: {
            /** @example submit */
            event: components["schemas"]["SubmissionEvent"];
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1d11 */
            id: string;
            /** @example 1 */
            number: number;
            /**
             * @description SHA-256 of the content's canonical JSON, hexadecimal.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            contentHash: string;
            /**
             * Format: date-time
             * @example 2026-08-21T12:05:00.000Z
             */
            createdAt: string;
        };
        FrozenDocumentDto: {
            /** @example plan */
            kind: components["schemas"]["DocumentKind"];
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c66 */
            id: string;
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c66 */
            seriesId: string;
            /** @example Klimaplan 2026–2030 */
            title: string;
            /** @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 */
            sha256: string;
            /** @example 1 */
            versionNo: number;
            /**
             * @description Whether it was the newest version then.
             * @example true
             */
            current: boolean;
        };
        FrozenEvidenceDto: {
            /** @example 12 */
            pageFrom: number | null;
            /** @example 14 */
            pageTo: number | null;
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c55 */
            id: string;
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c66 */
            documentId: string;
            /** @example Afsnittet om inddragelse */
            note: string;
        };
        FrozenAssessmentDto: {
            /** @example met */
            rating: components["schemas"]["SelfRating"] | null;
            evidence: components["schemas"]["FrozenEvidenceDto"][];
            /** @example K3 */
            criterion: string;
            /** @example Vi har kortlagt alle tre grupper i 2025. */
            alreadyInPlace: string;
            /** @example Unge inddrages i den nye plan. */
            toBeUpdated: string;
            /** @example Kriteriet er opfyldt. */
            overallAssessment: string;
            /** @example  */
            noEvidenceReason: string;
        };
        RevisionDto: {
            /** @example submit */
            event: components["schemas"]["SubmissionEvent"];
            documents: components["schemas"]["FrozenDocumentDto"][];
            selfAssessments: components["schemas"]["FrozenAssessmentDto"][];
            /** @example null */
            noDocumentChangeReason: string | null;
            /** @example Klimaplan 2026–2030 */
            planTitle: string;
            /** @example Planen dækker energi, transport, landbrug og klimatilpasning. */
            planSummary: string;
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1d11 */
            id: string;
            /** @example 1 */
            number: number;
            /**
             * @description SHA-256 of the content's canonical JSON, hexadecimal.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            contentHash: string;
            /**
             * Format: date-time
             * @example 2026-08-21T12:05:00.000Z
             */
            createdAt: string;
        };
        /** @enum {string} */
        AssignmentKind: "lead" | "reviewer";
        PersonRefDto: {
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c77 */
            id: string;
            /** @example Ana Duarte */
            name: string;
        };
        /**
         * @description What the person declared last about conflicts of interest, and whether it was overridden.
         * @enum {string}
         */
        DeclarationStanding: "none" | "clear" | "conflict" | "overridden";
        AssignmentDto: {
            /** @example c40 */
            body: components["schemas"]["ReviewBody"];
            /** @example reviewer */
            kind: components["schemas"]["AssignmentKind"];
            /**
             * Format: date-time
             * @example null
             */
            endedAt: string | null;
            endedBy: components["schemas"]["PersonRefDto"] | null;
            /** @example null */
            endReason: string | null;
            /**
             * @description What the person declared last about conflicts of interest, and whether it was overridden.
             * @example clear
             */
            declaration: components["schemas"]["DeclarationStanding"];
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c88 */
            id: string;
            user: components["schemas"]["PersonRefDto"];
            assignedBy: components["schemas"]["PersonRefDto"];
            /**
             * Format: date-time
             * @example 2026-08-24T08:00:00.000Z
             */
            assignedAt: string;
        };
        MakeAssignmentDto: {
            /** @example c40 */
            body: components["schemas"]["ReviewBody"];
            /** @example reviewer */
            kind: components["schemas"]["AssignmentKind"];
            /**
             * Format: uuid
             * @description A reviewer of the body; to lead, a lead reviewer.
             * @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c77
             */
            userId: string;
        };
        ReasonDto: {
            /** @example Kommunen har sendt et nyt kort, som vi ikke har set. */
            reason: string;
        };
        ConflictingMembershipDto: {
            /** @example editor */
            role: components["schemas"]["MembershipRole"];
            /**
             * Format: date-time
             * @example 2024-06-30T00:00:00.000Z
             */
            endedAt: string | null;
            /** @example 0165 */
            organisationCode: string;
            /**
             * Format: date-time
             * @example 2022-01-01T00:00:00.000Z
             */
            startedAt: string;
        };
        CandidateDto: {
            /** @example c40 */
            body: components["schemas"]["ReviewBody"];
            /**
             * @example [
             *       "reviewer"
             *     ]
             */
            kinds: components["schemas"]["AssignmentKind"][];
            /**
             * @description What the person declared last about conflicts of interest, and whether it was overridden.
             * @example clear
             */
            declaration: components["schemas"]["DeclarationStanding"];
            conflicts: components["schemas"]["ConflictingMembershipDto"][];
            user: components["schemas"]["PersonRefDto"];
            /**
             * @description Whether the person is on the case already.
             * @example false
             */
            assigned: boolean;
            /**
             * @description Whether an assignment would be accepted now.
             * @example true
             */
            assignable: boolean;
        };
        ConflictOverrideDto: {
            /** @example Ansættelsen ligger tolv år tilbage. */
            reason: string;
            overriddenBy: components["schemas"]["PersonRefDto"];
            /**
             * Format: date-time
             * @example 2026-08-23T10:00:00.000Z
             */
            overriddenAt: string;
        };
        ConflictDeclarationDto: {
            /** @example c40 */
            body: components["schemas"]["ReviewBody"];
            override: components["schemas"]["ConflictOverrideDto"] | null;
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c89 */
            id: string;
            user: components["schemas"]["PersonRefDto"];
            /** @example false */
            hasConflict: boolean;
            /** @example Ingen tilknytning til kommunen. */
            statement: string;
            /**
             * Format: date-time
             * @example 2026-08-22T08:00:00.000Z
             */
            declaredAt: string;
            /**
             * @description Whether the person has declared something else since.
             * @example false
             */
            replaced: boolean;
        };
        DeclareConflictDto: {
            /** @example false */
            hasConflict: boolean;
            /**
             * @description What the conflict is; required where there is one.
             * @example Ingen tilknytning til kommunen.
             */
            statement?: string;
        };
        /** @enum {string} */
        RoundCriterionStatus: "open" | "carried_over";
        /**
         * @description Why it is open or carried over.
         * @enum {string}
         */
        RoundCriterionReason: "first_round" | "not_met" | "content_changed" | "document_affected" | "declared_change" | "reopened_by_lead" | "met_and_unchanged";
        /**
         * @description `undecided` until you may know it.
         * @enum {string}
         */
        CriterionOutcome: "met" | "not_met" | "disagreed" | "undecided";
        RoundCriterionDto: {
            /** @example open */
            status: components["schemas"]["RoundCriterionStatus"];
            /**
             * @description Why it is open or carried over.
             * @example not_met
             */
            reason: components["schemas"]["RoundCriterionReason"];
            /**
             * @description The round in which it was last judged, when it is carried over or a lead opened it again.
             * @example null
             */
            carriedFromRound: number | null;
            /**
             * @description `undecided` until you may know it.
             * @example undecided
             */
            outcome: components["schemas"]["CriterionOutcome"];
            /**
             * @description Why a lead opened it again.
             * @example null
             */
            reopenReason: string | null;
            /** @example K7 */
            criterion: string;
        };
        /** @enum {string} */
        Recommendation: "endorse" | "request_changes" | "decline";
        ReviewProgressDto: {
            /**
             * @description Criteria that the round opened.
             * @example 16
             */
            open: number;
            /**
             * @description Scores that were delivered.
             * @example 9
             */
            delivered: number;
        };
        ReviewDto: {
            /** @example c40 */
            body: components["schemas"]["ReviewBody"];
            /** @example request_changes */
            recommendation: components["schemas"]["Recommendation"] | null;
            /** @example K7 er ikke opfyldt. */
            grounds: string | null;
            finalisedBy: components["schemas"]["PersonRefDto"] | null;
            /**
             * Format: date-time
             * @example 2026-09-14T09:30:00.000Z
             */
            finalisedAt: string | null;
            /** @description For your own body only. */
            progress: components["schemas"]["ReviewProgressDto"] | null;
            /**
             * @description For If-Match; rises with each delivery. Null when the review is not visible.
             * @example 5
             */
            version: number | null;
            /** @example 1 */
            round: number;
            /** @example false */
            finalised: boolean;
            /**
             * @description Whether you see the body's work, or only whether it is still working.
             * @example true
             */
            visible: boolean;
        };
        RoundDto: {
            /**
             * Format: date
             * @description First due date; extensions stand with the deadline.
             * @example 2026-10-19
             */
            dueOn: string;
            /**
             * Format: date-time
             * @description Null as long as you may not know.
             * @example 2026-09-14T09:30:00.000Z
             */
            bothFinalisedAt: string | null;
            /**
             * Format: date-time
             * @example null
             */
            closedAt: string | null;
            /**
             * @description The step that ended it.
             * @example null
             */
            closedBy: components["schemas"]["SubmissionEvent"] | null;
            /**
             * Format: date-time
             * @description When the municipality was shown it.
             * @example null
             */
            releasedAt: string | null;
            criteria: components["schemas"]["RoundCriterionDto"][];
            /** @description Those of which you may know anything. */
            reviews: components["schemas"]["ReviewDto"][];
            /** @example 1 */
            number: number;
            /**
             * @description The frozen revision that it judges.
             * @example 1
             */
            revision: number;
            /**
             * Format: date-time
             * @example 2026-08-24T08:00:00.000Z
             */
            openedAt: string;
        };
        /**
         * @description Parts of the self-assessment that differ.
         * @enum {string}
         */
        SelfAssessmentPart: "rating" | "alreadyInPlace" | "toBeUpdated" | "overallAssessment" | "noEvidenceReason" | "evidence";
        AffectingDocumentDto: {
            /** @example Kort over lavbundsjorder tilføjet, s. 41. */
            changeNote: string | null;
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c66 */
            id: string;
            /** @example Klimaplan 2026–2030 */
            title: string;
            /** @example 2 */
            versionNo: number;
        };
        CriterionChangesDto: {
            /**
             * @description Parts of the self-assessment that differ.
             * @example [
             *       "overallAssessment",
             *       "evidence"
             *     ]
             */
            parts: components["schemas"]["SelfAssessmentPart"][];
            documents: components["schemas"]["AffectingDocumentDto"][];
            /** @example 1 */
            sinceRevision: number;
        };
        /** @enum {string} */
        ScoreValue: "met" | "met_with_recommendation" | "partly_met" | "not_met";
        /** @enum {string} */
        ScoreState: "empty" | "draft" | "delivered" | "approved";
        ScoreDto: {
            /** @example met */
            value: components["schemas"]["ScoreValue"] | null;
            /** @example draft */
            state: components["schemas"]["ScoreState"];
            writtenBy: components["schemas"]["PersonRefDto"] | null;
            /**
             * Format: date-time
             * @example 2026-09-14T09:30:00.000Z
             */
            writtenAt: string | null;
            deliveredBy: components["schemas"]["PersonRefDto"] | null;
            /**
             * Format: date-time
             * @example null
             */
            deliveredAt: string | null;
            /**
             * @description Why the lead sent it back.
             * @example null
             */
            returnedReason: string | null;
            /** @example K7 */
            criterion: string;
            /** @example Kortet over lavbundsjorder mangler. */
            comment: string;
            /**
             * @description For If-Match.
             * @example 3
             */
            version: number;
        };
        BodyScoresDto: {
            c40: components["schemas"]["ScoreDto"] | null;
            concito: components["schemas"]["ScoreDto"] | null;
        };
        CriterionComparisonDto: {
            /** @example open */
            status: components["schemas"]["RoundCriterionStatus"];
            /**
             * @description Why it is open or carried over.
             * @example not_met
             */
            reason: components["schemas"]["RoundCriterionReason"];
            /**
             * @description The round in which it was last judged, when it is carried over or a lead opened it again.
             * @example null
             */
            carriedFromRound: number | null;
            /**
             * @description `undecided` until you may know it.
             * @example undecided
             */
            outcome: components["schemas"]["CriterionOutcome"];
            /**
             * @description Why a lead opened it again.
             * @example null
             */
            reopenReason: string | null;
            /** @description Null in the first round. */
            changes: components["schemas"]["CriterionChangesDto"] | null;
            /**
             * @description The round that the scores are from.
             * @example 1
             */
            scoredInRound: number;
            scores: components["schemas"]["BodyScoresDto"];
            /** @example K7 */
            criterion: string;
        };
        ComparisonDto: {
            criteria: components["schemas"]["CriterionComparisonDto"][];
            /** @example 2 */
            round: number;
            /** @example 2 */
            revision: number;
        };
        WriteScoreDto: {
            /**
             * @description Null as long as you do not know.
             * @example met
             */
            value: components["schemas"]["ScoreValue"] | null;
            /**
             * @description Needed at delivery for everything but `met`.
             * @example Kortet over lavbundsjorder mangler.
             */
            comment?: string;
        };
        DeliverScoresDto: {
            /**
             * @description Codes of the criteria; all that are not delivered yet when left out.
             * @example [
             *       "K7"
             *     ]
             */
            criteria?: string[];
        };
        FinaliseReviewDto: {
            /** @example request_changes */
            recommendation: components["schemas"]["Recommendation"];
            /**
             * @description Required unless you recommend to endorse.
             * @example K7 er ikke opfyldt.
             */
            grounds?: string;
        };
        /** @enum {string} */
        FindingSeverity: "must" | "should";
        /** @enum {string} */
        FindingState: "open" | "answered" | "closed";
        FindingAnswerDto: {
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1ca1 */
            id: string;
            /**
             * @description The round whose findings were answered.
             * @example 1
             */
            round: number;
            /** @example Kortet er tilføjet på side 41. */
            text: string;
            answeredBy: components["schemas"]["PersonRefDto"];
            /**
             * Format: date-time
             * @example 2026-11-02T13:00:00.000Z
             */
            answeredAt: string;
        };
        FindingClosingDto: {
            /** @description For the body itself only. */
            closedBy: components["schemas"]["PersonRefDto"] | null;
            /** @example 2 */
            round: number;
            /** @example Svaret dækker kravet. */
            note: string;
            /**
             * Format: date-time
             * @example 2026-11-16T10:00:00.000Z
             */
            closedAt: string;
        };
        FindingDto: {
            /** @example must */
            severity: components["schemas"]["FindingSeverity"];
            /** @example c40 */
            body: components["schemas"]["ReviewBody"];
            /** @description For the body itself only. */
            raisedBy: components["schemas"]["PersonRefDto"] | null;
            /** @example open */
            state: components["schemas"]["FindingState"];
            /** @description Oldest first. Answers go out with the resubmission; before, only the municipality sees them. */
            answers: components["schemas"]["FindingAnswerDto"][];
            closing: components["schemas"]["FindingClosingDto"] | null;
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1ca0 */
            id: string;
            /** @example K7 */
            criterion: string;
            /** @example Tilføj et kort over lavbundsjorder. */
            text: string;
            /** @example 1 */
            raisedInRound: number;
            /**
             * Format: date-time
             * @example 2026-09-10T09:00:00.000Z
             */
            raisedAt: string;
            /**
             * @description Whether the municipality sees it.
             * @example true
             */
            released: boolean;
            /**
             * @description Taken back by its body before it was released.
             * @example false
             */
            withdrawn: boolean;
            /**
             * @description For If-Match.
             * @example 2
             */
            version: number;
        };
        RaiseFindingDto: {
            /** @example must */
            severity: components["schemas"]["FindingSeverity"];
            /**
             * @description A criterion that is open in the round.
             * @example K7
             */
            criterion: string;
            /** @example Tilføj et kort over lavbundsjorder. */
            text: string;
        };
        UpdateFindingDto: {
            /** @example must */
            severity?: components["schemas"]["FindingSeverity"];
            /** @example Tilføj et kort over lavbundsjorder i bilag 2. */
            text?: string;
        };
        AnswerFindingDto: {
            /** @example Kortet er tilføjet på side 41. */
            text: string;
        };
        CloseFindingDto: {
            /** @example Svaret dækker kravet. */
            note: string;
        };
        /**
         * @description Null as long as it is not settled.
         * @enum {string}
         */
        SettlementOutcome: "met" | "not_met";
        /** @enum {string} */
        SettlementState: "proposed" | "accepted" | "rejected" | "withdrawn";
        SettlementDto: {
            /** @example not_met */
            outcome: components["schemas"]["SettlementOutcome"];
            /** @example proposed */
            state: components["schemas"]["SettlementState"];
            /** @example c40 */
            proposingBody: components["schemas"]["ReviewBody"];
            answeredBy: components["schemas"]["PersonRefDto"] | null;
            /**
             * Format: date-time
             * @example null
             */
            answeredAt: string | null;
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1cb0 */
            id: string;
            /** @example K7 */
            criterion: string;
            /** @example Kortet er en del af kravet. */
            grounds: string;
            proposedBy: components["schemas"]["PersonRefDto"];
            /**
             * Format: date-time
             * @example 2026-10-01T09:00:00.000Z
             */
            proposedAt: string;
            /** @example  */
            answerNote: string;
        };
        DisagreeingScoresDto: {
            /** @example met */
            c40: components["schemas"]["ScoreValue"] | null;
            /** @example partly_met */
            concito: components["schemas"]["ScoreValue"] | null;
        };
        DisagreementDto: {
            /**
             * @description Null as long as it is not settled.
             * @example not_met
             */
            settledAs: components["schemas"]["SettlementOutcome"] | null;
            /** @description Oldest first; the municipality and its adviser see only the one that holds. */
            settlements: components["schemas"]["SettlementDto"][];
            /** @example 1 */
            round: number;
            /** @example K7 */
            criterion: string;
            /**
             * Format: date-time
             * @example 2026-09-30T12:00:00.000Z
             */
            openedAt: string;
            scores: components["schemas"]["DisagreeingScoresDto"];
        };
        ProposeSettlementDto: {
            /** @example not_met */
            outcome: components["schemas"]["SettlementOutcome"];
            /** @example Kortet er en del af kravet. */
            grounds: string;
        };
        AnswerSettlementDto: {
            /** @example Enig. */
            note?: string;
        };
        RejectSettlementDto: {
            /** @example Kravet gælder kun nye planer. */
            note: string;
        };
        SignOffDto: {
            /** @example c40 */
            body: components["schemas"]["ReviewBody"];
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1cc0 */
            id: string;
            user: components["schemas"]["PersonRefDto"];
            /** @example 2 */
            round: number;
            /** @example 2 */
            revision: number;
            /** @example Planen kan certificeres. */
            statement: string;
            /**
             * Format: date-time
             * @example 2026-11-20T10:00:00.000Z
             */
            signedAt: string;
            /**
             * @description Whether it counts: it was given for the latest round.
             * @example true
             */
            current: boolean;
        };
        GiveSignOffDto: {
            /**
             * @description In your own words; a standard sentence when left out.
             * @example Planen kan certificeres.
             */
            statement?: string;
        };
        /**
         * @description `expiring` in the last twelve months before the update is due, `overdue` after.
         * @enum {string}
         */
        CertificateStatus: "valid" | "expiring" | "overdue" | "superseded" | "revoked";
        CertifiedMunicipalityDto: {
            /** @example 0165 */
            code: string;
            /** @example Albertslund */
            name: string;
        };
        CertificateTextDto: {
            /** @example Cities Climate Transition Framework */
            da: string;
            /** @example Cities Climate Transition Framework */
            en: string;
        };
        CertificateFrameworkDto: {
            /** @example cctf-2.5 */
            id: string;
            name: components["schemas"]["CertificateTextDto"];
        };
        PublicCertificateDto: {
            /**
             * Format: date
             * @example 2026-11-20
             */
            validFrom: string;
            /**
             * Format: date
             * @description Day on which the municipal council adopted the plan.
             * @example 2026-09-24
             */
            adoptedOn: string;
            /**
             * Format: date
             * @description Day on which the updated plan is due, five years after its adoption.
             * @example 2031-09-24
             */
            updateDueOn: string;
            /**
             * @description `expiring` in the last twelve months before the update is due, `overdue` after.
             * @example valid
             */
            status: components["schemas"]["CertificateStatus"];
            /**
             * @description Number of the municipality's next certificate.
             * @example null
             */
            supersededBy: string | null;
            /** @example KC-2026-0001 */
            number: string;
            municipality: components["schemas"]["CertifiedMunicipalityDto"];
            /** @example Klimaplan 2026–2030 */
            planTitle: string;
            framework: components["schemas"]["CertificateFrameworkDto"];
            /**
             * Format: date-time
             * @example 2026-11-20T10:00:00.000Z
             */
            issuedAt: string;
            /**
             * @description SHA-256 of the adopted plan's file, hexadecimal: who has the file can check that it is the certified one.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            planDocumentSha256: string;
        };
        PublicCertificatePageDto: {
            /** @description The rows of this page. */
            items: components["schemas"]["PublicCertificateDto"][];
            /**
             * @description The `cursor` of the next page; null on the last.
             * @example null
             */
            next: string | null;
        };
        CaseCertificateDto: {
            /**
             * Format: date
             * @example 2026-11-20
             */
            validFrom: string;
            /**
             * Format: date
             * @description Day on which the municipal council adopted the plan.
             * @example 2026-09-24
             */
            adoptedOn: string;
            /**
             * Format: date
             * @description Day on which the updated plan is due, five years after its adoption.
             * @example 2031-09-24
             */
            updateDueOn: string;
            /**
             * @description `expiring` in the last twelve months before the update is due, `overdue` after.
             * @example valid
             */
            status: components["schemas"]["CertificateStatus"];
            /**
             * @description Number of the municipality's next certificate.
             * @example null
             */
            supersededBy: string | null;
            /** @example KC-2026-0001 */
            number: string;
            municipality: components["schemas"]["CertifiedMunicipalityDto"];
            /** @example Klimaplan 2026–2030 */
            planTitle: string;
            framework: components["schemas"]["CertificateFrameworkDto"];
            /**
             * Format: date-time
             * @example 2026-11-20T10:00:00.000Z
             */
            issuedAt: string;
            /**
             * @description SHA-256 of the adopted plan's file, hexadecimal: who has the file can check that it is the certified one.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            planDocumentSha256: string;
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1cd0 */
            id: string;
            /** @example 0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c22 */
            submissionId: string;
            /**
             * @description The frozen revision that was judged.
             * @example 2
             */
            revision: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    auditSearch: {
        parameters: {
            query?: {
                /** @description Rows per page. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description One or more actions. */
                action?: components["schemas"]["AuditAction"][];
                /** @description Who did it. */
                actorId?: string;
                /** @description About this case. */
                submissionId?: string;
                /** @description About this organisation's matters. */
                organisationId?: string;
                /** @description About this very thing. */
                subjectId?: string;
                /** @description From this instant on. */
                from?: string;
                /** @description Before this instant. */
                to?: string;
            };
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntryPageDto"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. `invalid_cursor`: Unknown page cursor. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    notificationsList: {
        parameters: {
            query?: {
                /** @description Rows per page. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description Only those not read yet. */
                unread?: boolean;
            };
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPageDto"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. `invalid_cursor`: Unknown page cursor. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    notificationsUnreadCount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadCountDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    notificationsMarkRead: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: the same key has one effect and the same answer. 8 to 128 visible characters. */
                "Idempotency-Key"?: string;
                /** @description Required with a session cookie: `csrfToken` of GET /api/v1/session. Not needed with a token. */
                "X-CSRF-Token"?: string;
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    /**
                     * @description `true` when this is the answer of an earlier request.
                     * @example true
                     */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_idempotency_key`: Invalid Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: Idempotency-Key was used for something else. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    notificationsMarkAllRead: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: the same key has one effect and the same answer. 8 to 128 visible characters. */
                "Idempotency-Key"?: string;
                /** @description Required with a session cookie: `csrfToken` of GET /api/v1/session. Not needed with a token. */
                "X-CSRF-Token"?: string;
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    /**
                     * @description `true` when this is the answer of an earlier request.
                     * @example true
                     */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_idempotency_key`: Invalid Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: Idempotency-Key was used for something else. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    outboxDeliveries: {
        parameters: {
            query?: {
                /** @description Rows per page. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description `dead` is what was given up. */
                state?: components["schemas"]["DeliveryState"];
                /** @description Only e-mails about this case. */
                submissionId?: string;
                /** @description Only e-mails to this person. */
                recipientId?: string;
            };
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryPageDto"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. `invalid_cursor`: Unknown page cursor. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    outboxDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryDetailDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    outboxSendAgain: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: the same key has one effect and the same answer. 8 to 128 visible characters. */
                "Idempotency-Key"?: string;
                /** @description Required with a session cookie: `csrfToken` of GET /api/v1/session. Not needed with a token. */
                "X-CSRF-Token"?: string;
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /**
                     * @description `true` when this is the answer of an earlier request.
                     * @example true
                     */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryDetailDto"];
                };
            };
            /** @description `invalid_idempotency_key`: Invalid Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: Idempotency-Key was used for something else. `state_conflict`: Not possible now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    outboxMessages: {
        parameters: {
            query?: {
                /** @description Rows per page. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description `dead` is what nobody could be told of. */
                state?: components["schemas"]["OutboxState"];
            };
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutboxMessagePageDto"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. `invalid_cursor`: Unknown page cursor. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    outboxMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutboxMessageDetailDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    outboxWorkOutAgain: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: the same key has one effect and the same answer. 8 to 128 visible characters. */
                "Idempotency-Key"?: string;
                /** @description Required with a session cookie: `csrfToken` of GET /api/v1/session. Not needed with a token. */
                "X-CSRF-Token"?: string;
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /**
                     * @description `true` when this is the answer of an earlier request.
                     * @example true
                     */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutboxMessageDetailDto"];
                };
            };
            /** @description `invalid_idempotency_key`: Invalid Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: Idempotency-Key was used for something else. `state_conflict`: Not possible now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    sessionsCurrent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `session_required`: Needs a signed-in session. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    sessionsOpen: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `wrong_credentials`: E-mail or password is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `too_large`: Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: The media type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `too_many_requests`: Too many attempts. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    sessionsClose: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: the same key has one effect and the same answer. 8 to 128 visible characters. */
                "Idempotency-Key"?: string;
                /** @description Required with a session cookie: `csrfToken` of GET /api/v1/session. Not needed with a token. */
                "X-CSRF-Token"?: string;
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    /**
                     * @description `true` when this is the answer of an earlier request.
                     * @example true
                     */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_idempotency_key`: Invalid Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `session_required`: Needs a signed-in session. `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: Idempotency-Key was used for something else. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    sessionsList: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSessionDto"][];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `session_required`: Needs a signed-in session. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    sessionsCloseAll: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: the same key has one effect and the same answer. 8 to 128 visible characters. */
                "Idempotency-Key"?: string;
                /** @description Required with a session cookie: `csrfToken` of GET /api/v1/session. Not needed with a token. */
                "X-CSRF-Token"?: string;
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    /**
                     * @description `true` when this is the answer of an earlier request.
                     * @example true
                     */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_idempotency_key`: Invalid Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `session_required`: Needs a signed-in session. `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: Idempotency-Key was used for something else. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    sessionsCloseOne: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: the same key has one effect and the same answer. 8 to 128 visible characters. */
                "Idempotency-Key"?: string;
                /** @description Required with a session cookie: `csrfToken` of GET /api/v1/session. Not needed with a token. */
                "X-CSRF-Token"?: string;
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    /**
                     * @description `true` when this is the answer of an earlier request.
                     * @example true
                     */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_idempotency_key`: Invalid Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `session_required`: Needs a signed-in session. `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: Idempotency-Key was used for something else. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    passwordResetsRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestResetDto"];
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `too_large`: Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: The media type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `too_many_requests`: Too many attempts. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    passwordResetsRedeem: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedeemResetDto"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `too_large`: Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: The media type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `link_expired`: The link is used or expired. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    invitationsInvite: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: the same key has one effect and the same answer. 8 to 128 visible characters. */
                "Idempotency-Key"?: string;
                /** @description Required with a session cookie: `csrfToken` of GET /api/v1/session. Not needed with a token. */
                "X-CSRF-Token"?: string;
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteDto"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    /**
                     * @description `true` when this is the answer of an earlier request.
                     * @example true
                     */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberDto"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. `invalid_idempotency_key`: Invalid Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: Idempotency-Key was used for something else. `already_exists`: Already exists. `state_conflict`: Not possible now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `too_large`: Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: The media type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unprocessable`: The values do not fit together. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    invitationsInspect: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectInvitationDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationDto"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `too_large`: Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: The media type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `link_expired`: The link is used or expired. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    invitationsRedeem: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedeemInvitationDto"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `too_large`: Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: The media type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `link_expired`: The link is used or expired. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    meRead: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /**
                     * @description Version of the answer; send it as If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    meUpdate: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you last fetched; 412 when somebody changed it since. */
                "If-Match": string;
                /** @description Makes a repetition safe: the same key has one effect and the same answer. 8 to 128 visible characters. */
                "Idempotency-Key"?: string;
                /** @description Required with a session cookie: `csrfToken` of GET /api/v1/session. Not needed with a token. */
                "X-CSRF-Token"?: string;
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAccountDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /**
                     * @description Version of the answer; send it as If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` when this is the answer of an earlier request.
                     * @example true
                     */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDto"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. `invalid_idempotency_key`: Invalid Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `session_required`: Needs a signed-in session. `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: Idempotency-Key was used for something else. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `stale_version`: Somebody else changed it meanwhile. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `too_large`: Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: The media type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `precondition_required`: If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    meChangePassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description Required with a session cookie: `csrfToken` of GET /api/v1/session. Not needed with a token. */
                "X-CSRF-Token"?: string;
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `session_required`: Needs a signed-in session. `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `stale_version`: Somebody else changed it meanwhile. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `too_large`: Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: The media type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `too_many_requests`: Too many attempts. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    tokensList: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenDto"][];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `session_required`: Needs a signed-in session. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    tokensCreate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: the same key has one effect and the same answer. 8 to 128 visible characters. */
                "Idempotency-Key"?: string;
                /** @description Required with a session cookie: `csrfToken` of GET /api/v1/session. Not needed with a token. */
                "X-CSRF-Token"?: string;
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTokenDto"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    /**
                     * @description Where the new thing is.
                     * @example /api/v1/…/0199d3b0-5c1e-7a51-8a3f-6f1f0c9b1a2d
                     */
                    Location?: string;
                    /**
                     * @description `true` when this is the answer of an earlier request.
                     * @example true
                     */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedTokenDto"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. `invalid_idempotency_key`: Invalid Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `session_required`: Needs a signed-in session. `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: Idempotency-Key was used for something else. `state_conflict`: Not possible now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `too_large`: Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: The media type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    tokensRevoke: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: the same key has one effect and the same answer. 8 to 128 visible characters. */
                "Idempotency-Key"?: string;
                /** @description Required with a session cookie: `csrfToken` of GET /api/v1/session. Not needed with a token. */
                "X-CSRF-Token"?: string;
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    /**
                     * @description `true` when this is the answer of an earlier request.
                     * @example true
                     */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_idempotency_key`: Invalid Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `session_required`: Needs a signed-in session. `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: Idempotency-Key was used for something else. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    organisationsList: {
        parameters: {
            query?: {
                /** @description Rows per page. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
                kind?: components["schemas"]["OrganisationKind"];
                region?: string;
            };
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationPageDto"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. `invalid_cursor`: Unknown page cursor. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    organisationsRead: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    organisationsListMembers: {
        parameters: {
            query?: {
                /** @description Rows per page. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberPageDto"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. `invalid_cursor`: Unknown page cursor. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    organisationsAddMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: the same key has one effect and the same answer. 8 to 128 visible characters. */
                "Idempotency-Key"?: string;
                /** @description Required with a session cookie: `csrfToken` of GET /api/v1/session. Not needed with a token. */
                "X-CSRF-Token"?: string;
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddMemberDto"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    /**
                     * @description `true` when this is the answer of an earlier request.
                     * @example true
                     */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberDto"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. `invalid_idempotency_key`: Invalid Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: Idempotency-Key was used for something else. `already_exists`: Already exists. `state_conflict`: Not possible now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `too_large`: Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: The media type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unprocessable`: The values do not fit together. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    organisationsEndMembership: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: the same key has one effect and the same answer. 8 to 128 visible characters. */
                "Idempotency-Key"?: string;
                /** @description Required with a session cookie: `csrfToken` of GET /api/v1/session. Not needed with a token. */
                "X-CSRF-Token"?: string;
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
                /** @description Id of the membership. */
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    /**
                     * @description `true` when this is the answer of an earlier request.
                     * @example true
                     */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_idempotency_key`: Invalid Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: Idempotency-Key was used for something else. `state_conflict`: Not possible now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    usersUpdate: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you last fetched; 412 when somebody changed it since. */
                "If-Match": string;
                /** @description Makes a repetition safe: the same key has one effect and the same answer. 8 to 128 visible characters. */
                "Idempotency-Key"?: string;
                /** @description Required with a session cookie: `csrfToken` of GET /api/v1/session. Not needed with a token. */
                "X-CSRF-Token"?: string;
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUserDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /**
                     * @description Version of the answer; send it as If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` when this is the answer of an earlier request.
                     * @example true
                     */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDto"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. `invalid_idempotency_key`: Invalid Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: Idempotency-Key was used for something else. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `stale_version`: Somebody else changed it meanwhile. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `too_large`: Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: The media type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `precondition_required`: If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    frameworksList: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrameworkSummaryDto"][];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    frameworksRead: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Code of the framework. */
                framework: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrameworkDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    frameworksMapping: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Code of the framework. */
                framework: string;
                /** @description Code of the older. */
                older: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrameworkMappingDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    submissionDocumentsList: {
        parameters: {
            query?: {
                /** @description Rows per page. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentPageDto"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. `invalid_cursor`: Unknown page cursor. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    submissionDocumentsUpload: {
        parameters: {
            query?: never;
            header?: {
                /** @description Required with a session cookie: `csrfToken` of GET /api/v1/session. Not needed with a token. */
                "X-CSRF-Token"?: string;
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
                /** @description Makes a repetition safe: the same key with the same upload gives the document already made. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UploadDocumentDto"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    /**
                     * @description `true` when this is the answer of an earlier request.
                     * @example true
                     */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDto"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. `truncated_upload`: The file did not arrive whole. `invalid_idempotency_key`: Invalid Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: Idempotency-Key was used for something else. `already_exists`: Already exists. `state_conflict`: Not possible now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `too_large`: Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: The media type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unprocessable`: The values do not fit together. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    documentsRead: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    documentsDownload: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
                /** @description The ETag of a content that you have already. */
                "If-None-Match"?: string;
                /** @description One part of the content; several at once are answered with the whole. */
                Range?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description The part asked for; Content-Range says which. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description You have this content already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `range_not_satisfiable`: Range not satisfiable. */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    submissionsList: {
        parameters: {
            query?: {
                /** @description Rows per page. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description Only cases in these states; repeat it or separate by commas. */
                state?: components["schemas"]["SubmissionState"][];
                municipalityId?: string;
                geographicOrganisationId?: string;
                frameworkId?: string;
            };
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionSummaryPageDto"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. `invalid_cursor`: Unknown page cursor. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    submissionsCreate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: the same key has one effect and the same answer. 8 to 128 visible characters. */
                "Idempotency-Key"?: string;
                /** @description Required with a session cookie: `csrfToken` of GET /api/v1/session. Not needed with a token. */
                "X-CSRF-Token"?: string;
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSubmissionDto"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    /**
                     * @description Version of the answer; send it as If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description Where the new thing is.
                     * @example /api/v1/…/0199d3b0-5c1e-7a51-8a3f-6f1f0c9b1a2d
                     */
                    Location?: string;
                    /**
                     * @description `true` when this is the answer of an earlier request.
                     * @example true
                     */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionDto"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. `invalid_idempotency_key`: Invalid Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: Idempotency-Key was used for something else. `open_submission_exists`: The municipality already has an open submission. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `too_large`: Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: The media type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unprocessable`: The values do not fit together. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    submissionsRead: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /**
                     * @description Version of the answer; send it as If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    submissionsUpdate: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you last fetched; 412 when somebody changed it since. */
                "If-Match": string;
                /** @description Makes a repetition safe: the same key has one effect and the same answer. 8 to 128 visible characters. */
                "Idempotency-Key"?: string;
                /** @description Required with a session cookie: `csrfToken` of GET /api/v1/session. Not needed with a token. */
                "X-CSRF-Token"?: string;
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSubmissionDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /**
                     * @description Version of the answer; send it as If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` when this is the answer of an earlier request.
                     * @example true
                     */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionDto"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. `invalid_idempotency_key`: Invalid Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: Idempotency-Key was used for something else. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `stale_version`: Somebody else changed it meanwhile. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `too_large`: Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: The media type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unprocessable`: The values do not fit together. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `precondition_required`: If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    selfAssessmentsList: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfAssessmentDto"][];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    selfAssessmentsRead: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
                /** @description Code of the criterion. */
                criterion: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /**
                     * @description Version of the answer; send it as If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfAssessmentDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    selfAssessmentsUpdate: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you last fetched; 412 when somebody changed it since. */
                "If-Match": string;
                /** @description Makes a repetition safe: the same key has one effect and the same answer. 8 to 128 visible characters. */
                "Idempotency-Key"?: string;
                /** @description Required with a session cookie: `csrfToken` of GET /api/v1/session. Not needed with a token. */
                "X-CSRF-Token"?: string;
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
                /** @description Code of the criterion. */
                criterion: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSelfAssessmentDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /**
                     * @description Version of the answer; send it as If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` when this is the answer of an earlier request.
                     * @example true
                     */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfAssessmentDto"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. `invalid_idempotency_key`: Invalid Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: Idempotency-Key was used for something else. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `stale_version`: Somebody else changed it meanwhile. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `too_large`: Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: The media type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `precondition_required`: If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    selfAssessmentsAddEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: the same key has one effect and the same answer. 8 to 128 visible characters. */
                "Idempotency-Key"?: string;
                /** @description Required with a session cookie: `csrfToken` of GET /api/v1/session. Not needed with a token. */
                "X-CSRF-Token"?: string;
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
                /** @description Code of the criterion. */
                criterion: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddEvidenceDto"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    /**
                     * @description Version of the answer; send it as If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` when this is the answer of an earlier request.
                     * @example true
                     */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfAssessmentDto"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. `invalid_idempotency_key`: Invalid Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: Idempotency-Key was used for something else. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `too_large`: Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: The media type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unprocessable`: The values do not fit together. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    selfAssessmentsRemoveEvidence: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you last fetched; 412 when somebody changed it since. */
                "If-Match": string;
                /** @description Makes a repetition safe: the same key has one effect and the same answer. 8 to 128 visible characters. */
                "Idempotency-Key"?: string;
                /** @description Required with a session cookie: `csrfToken` of GET /api/v1/session. Not needed with a token. */
                "X-CSRF-Token"?: string;
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
                /** @description Id of the evidence. */
                evidenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    /**
                     * @description `true` when this is the answer of an earlier request.
                     * @example true
                     */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_idempotency_key`: Invalid Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: Idempotency-Key was used for something else. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `stale_version`: Somebody else changed it meanwhile. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `precondition_required`: If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    selfAssessmentsUpdateEvidence: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you last fetched; 412 when somebody changed it since. */
                "If-Match": string;
                /** @description Makes a repetition safe: the same key has one effect and the same answer. 8 to 128 visible characters. */
                "Idempotency-Key"?: string;
                /** @description Required with a session cookie: `csrfToken` of GET /api/v1/session. Not needed with a token. */
                "X-CSRF-Token"?: string;
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
                /** @description Id of the evidence. */
                evidenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateEvidenceDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /**
                     * @description Version of the answer; send it as If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` when this is the answer of an earlier request.
                     * @example true
                     */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfAssessmentDto"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. `invalid_idempotency_key`: Invalid Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: Idempotency-Key was used for something else. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `stale_version`: Somebody else changed it meanwhile. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `too_large`: Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: The media type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unprocessable`: The values do not fit together. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `precondition_required`: If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    transitionsHistory: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransitionDto"][];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    transitionsPerform: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you last fetched; 412 when somebody changed it since. */
                "If-Match": string;
                /** @description Makes a repetition safe: the same key has one effect and the same answer. 8 to 128 visible characters. */
                "Idempotency-Key"?: string;
                /** @description Required with a session cookie: `csrfToken` of GET /api/v1/session. Not needed with a token. */
                "X-CSRF-Token"?: string;
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PerformTransitionDto"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    /**
                     * @description Version of the answer; send it as If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` when this is the answer of an earlier request.
                     * @example true
                     */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransitionResultDto"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. `invalid_idempotency_key`: Invalid Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: Idempotency-Key was used for something else. `guards_unmet`: Something is missing before this step. `transition_not_possible`: The step does not fit the state of the case. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `stale_version`: Somebody else changed it meanwhile. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `too_large`: Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: The media type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `precondition_required`: If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    transitionsAvailable: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailableTransitionDto"][];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    councilAdoptions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdoptionDto"][];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    councilRecordAdoption: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you last fetched; 412 when somebody changed it since. */
                "If-Match": string;
                /** @description Makes a repetition safe: the same key has one effect and the same answer. 8 to 128 visible characters. */
                "Idempotency-Key"?: string;
                /** @description Required with a session cookie: `csrfToken` of GET /api/v1/session. Not needed with a token. */
                "X-CSRF-Token"?: string;
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordAdoptionDto"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    /**
                     * @description `true` when this is the answer of an earlier request.
                     * @example true
                     */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdoptionDto"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. `invalid_idempotency_key`: Invalid Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: Idempotency-Key was used for something else. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `stale_version`: Somebody else changed it meanwhile. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `too_large`: Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: The media type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unprocessable`: The values do not fit together. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `precondition_required`: If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    councilChanges: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclaredChangeDto"][];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    councilDeclare: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: the same key has one effect and the same answer. 8 to 128 visible characters. */
                "Idempotency-Key"?: string;
                /** @description Required with a session cookie: `csrfToken` of GET /api/v1/session. Not needed with a token. */
                "X-CSRF-Token"?: string;
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareChangeDto"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    /**
                     * @description `true` when this is the answer of an earlier request.
                     * @example true
                     */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclaredChangeDto"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. `invalid_idempotency_key`: Invalid Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: Idempotency-Key was used for something else. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `too_large`: Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: The media type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unprocessable`: The values do not fit together. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    councilAccept: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: the same key has one effect and the same answer. 8 to 128 visible characters. */
                "Idempotency-Key"?: string;
                /** @description Required with a session cookie: `csrfToken` of GET /api/v1/session. Not needed with a token. */
                "X-CSRF-Token"?: string;
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
                /** @description Id of the change. */
                changeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /**
                     * @description `true` when this is the answer of an earlier request.
                     * @example true
                     */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclaredChangeDto"];
                };
            };
            /** @description `invalid_idempotency_key`: Invalid Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: Idempotency-Key was used for something else. `state_conflict`: Not possible now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    dialogueListComments: {
        parameters: {
            query?: {
                /** @description Rows per page. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description Only comments on this criterion. */
                criterion?: string;
            };
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentPageDto"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. `invalid_cursor`: Unknown page cursor. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    dialogueAddComment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: the same key has one effect and the same answer. 8 to 128 visible characters. */
                "Idempotency-Key"?: string;
                /** @description Required with a session cookie: `csrfToken` of GET /api/v1/session. Not needed with a token. */
                "X-CSRF-Token"?: string;
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddCommentDto"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    /**
                     * @description `true` when this is the answer of an earlier request.
                     * @example true
                     */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentDto"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. `invalid_idempotency_key`: Invalid Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: Idempotency-Key was used for something else. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `too_large`: Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: The media type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unprocessable`: The values do not fit together. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    dialogueListDeadlines: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineDto"][];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    dialogueSetDeadline: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: the same key has one effect and the same answer. 8 to 128 visible characters. */
                "Idempotency-Key"?: string;
                /** @description Required with a session cookie: `csrfToken` of GET /api/v1/session. Not needed with a token. */
                "X-CSRF-Token"?: string;
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetDeadlineDto"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    /**
                     * @description Version of the answer; send it as If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` when this is the answer of an earlier request.
                     * @example true
                     */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineDto"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. `invalid_idempotency_key`: Invalid Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: Idempotency-Key was used for something else. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `too_large`: Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: The media type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unprocessable`: The values do not fit together. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    dialogueExtendDeadline: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you last fetched; 412 when somebody changed it since. */
                "If-Match": string;
                /** @description Makes a repetition safe: the same key has one effect and the same answer. 8 to 128 visible characters. */
                "Idempotency-Key"?: string;
                /** @description Required with a session cookie: `csrfToken` of GET /api/v1/session. Not needed with a token. */
                "X-CSRF-Token"?: string;
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
                /** @description Id of the deadline. */
                deadlineId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendDeadlineDto"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    /**
                     * @description Version of the answer; send it as If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` when this is the answer of an earlier request.
                     * @example true
                     */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineDto"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. `invalid_idempotency_key`: Invalid Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: Idempotency-Key was used for something else. `state_conflict`: Not possible now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `stale_version`: Somebody else changed it meanwhile. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `too_large`: Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: The media type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unprocessable`: The values do not fit together. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `precondition_required`: If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    dialogueReadTimeline: {
        parameters: {
            query?: {
                /** @description Rows per page. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineEntryPageDto"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. `invalid_cursor`: Unknown page cursor. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    revisionsList: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionSummaryDto"][];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    revisionsRead: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
                /** @description Number of the number. */
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    staffingList: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentDto"][];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    staffingAssign: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: the same key has one effect and the same answer. 8 to 128 visible characters. */
                "Idempotency-Key"?: string;
                /** @description Required with a session cookie: `csrfToken` of GET /api/v1/session. Not needed with a token. */
                "X-CSRF-Token"?: string;
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeAssignmentDto"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    /**
                     * @description `true` when this is the answer of an earlier request.
                     * @example true
                     */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentDto"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. `invalid_idempotency_key`: Invalid Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: Idempotency-Key was used for something else. `already_exists`: Already exists. `conflict_of_interest`: Conflict of interest. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `too_large`: Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: The media type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unprocessable`: The values do not fit together. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    staffingEnd: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: the same key has one effect and the same answer. 8 to 128 visible characters. */
                "Idempotency-Key"?: string;
                /** @description Required with a session cookie: `csrfToken` of GET /api/v1/session. Not needed with a token. */
                "X-CSRF-Token"?: string;
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
                /** @description Id of the assignment. */
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /**
                     * @description `true` when this is the answer of an earlier request.
                     * @example true
                     */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentDto"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. `invalid_idempotency_key`: Invalid Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: Idempotency-Key was used for something else. `state_conflict`: Not possible now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `too_large`: Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: The media type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    staffingCandidates: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateDto"][];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    staffingDeclarations: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictDeclarationDto"][];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    staffingDeclare: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: the same key has one effect and the same answer. 8 to 128 visible characters. */
                "Idempotency-Key"?: string;
                /** @description Required with a session cookie: `csrfToken` of GET /api/v1/session. Not needed with a token. */
                "X-CSRF-Token"?: string;
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareConflictDto"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    /**
                     * @description `true` when this is the answer of an earlier request.
                     * @example true
                     */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictDeclarationDto"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. `invalid_idempotency_key`: Invalid Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: Idempotency-Key was used for something else. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `too_large`: Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: The media type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unprocessable`: The values do not fit together. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    staffingOverride: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: the same key has one effect and the same answer. 8 to 128 visible characters. */
                "Idempotency-Key"?: string;
                /** @description Required with a session cookie: `csrfToken` of GET /api/v1/session. Not needed with a token. */
                "X-CSRF-Token"?: string;
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
                /** @description Id of the declaration. */
                declarationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /**
                     * @description `true` when this is the answer of an earlier request.
                     * @example true
                     */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictDeclarationDto"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. `invalid_idempotency_key`: Invalid Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: Idempotency-Key was used for something else. `state_conflict`: Not possible now. `already_exists`: Already exists. `conflict_of_interest`: Conflict of interest. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `too_large`: Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: The media type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    roundsList: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundDto"][];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    roundsRead: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
                /** @description Number of the round. */
                round: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    roundsCompare: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
                /** @description Number of the round. */
                round: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparisonDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    roundsReopen: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: the same key has one effect and the same answer. 8 to 128 visible characters. */
                "Idempotency-Key"?: string;
                /** @description Required with a session cookie: `csrfToken` of GET /api/v1/session. Not needed with a token. */
                "X-CSRF-Token"?: string;
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
                /** @description Number of the round. */
                round: number;
                /** @description Code of the criterion. */
                criterion: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /**
                     * @description `true` when this is the answer of an earlier request.
                     * @example true
                     */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundCriterionDto"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. `invalid_idempotency_key`: Invalid Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: Idempotency-Key was used for something else. `state_conflict`: Not possible now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `too_large`: Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: The media type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    reviewsReview: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
                /** @description Number of the round. */
                round: number;
                /** @description Code of the body. */
                body: "c40" | "concito";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /**
                     * @description Version of the answer; send it as If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    reviewsList: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
                /** @description Number of the round. */
                round: number;
                /** @description Code of the body. */
                body: "c40" | "concito";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreDto"][];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    reviewsRead: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
                /** @description Number of the round. */
                round: number;
                /** @description Code of the body. */
                body: "c40" | "concito";
                /** @description Code of the criterion. */
                criterion: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /**
                     * @description Version of the answer; send it as If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    reviewsWrite: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you last fetched; 412 when somebody changed it since. */
                "If-Match": string;
                /** @description Makes a repetition safe: the same key has one effect and the same answer. 8 to 128 visible characters. */
                "Idempotency-Key"?: string;
                /** @description Required with a session cookie: `csrfToken` of GET /api/v1/session. Not needed with a token. */
                "X-CSRF-Token"?: string;
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
                /** @description Number of the round. */
                round: number;
                /** @description Code of the body. */
                body: "c40" | "concito";
                /** @description Code of the criterion. */
                criterion: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteScoreDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /**
                     * @description Version of the answer; send it as If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` when this is the answer of an earlier request.
                     * @example true
                     */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreDto"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. `invalid_idempotency_key`: Invalid Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: Idempotency-Key was used for something else. `state_conflict`: Not possible now. `review_finalised`: The review is finalised. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `stale_version`: Somebody else changed it meanwhile. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `too_large`: Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: The media type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `precondition_required`: If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    reviewsDeliver: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: the same key has one effect and the same answer. 8 to 128 visible characters. */
                "Idempotency-Key"?: string;
                /** @description Required with a session cookie: `csrfToken` of GET /api/v1/session. Not needed with a token. */
                "X-CSRF-Token"?: string;
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
                /** @description Number of the round. */
                round: number;
                /** @description Code of the body. */
                body: "c40" | "concito";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeliverScoresDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /**
                     * @description `true` when this is the answer of an earlier request.
                     * @example true
                     */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreDto"][];
                };
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. `invalid_idempotency_key`: Invalid Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: Idempotency-Key was used for something else. `state_conflict`: Not possible now. `review_finalised`: The review is finalised. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `too_large`: Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: The media type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unprocessable`: The values do not fit together. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    reviewsGiveBack: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you last fetched; 412 when somebody changed it since. */
                "If-Match": string;
                /** @description Makes a repetition safe: the same key has one effect and the same answer. 8 to 128 visible characters. */
                "Idempotency-Key"?: string;
                /** @description Required with a session cookie: `csrfToken` of GET /api/v1/session. Not needed with a token. */
                "X-CSRF-Token"?: string;
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
                /** @description Number of the round. */
                round: number;
                /** @description Code of the body. */
                body: "c40" | "concito";
                /** @description Code of the criterion. */
                criterion: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /**
                     * @description Version of the answer; send it as If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` when this is the answer of an earlier request.
                     * @example true
                     */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreDto"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. `invalid_idempotency_key`: Invalid Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: Idempotency-Key was used for something else. `state_conflict`: Not possible now. `review_finalised`: The review is finalised. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `stale_version`: Somebody else changed it meanwhile. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `too_large`: Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: The media type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `precondition_required`: If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    reviewsFinalise: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you last fetched; 412 when somebody changed it since. */
                "If-Match": string;
                /** @description Makes a repetition safe: the same key has one effect and the same answer. 8 to 128 visible characters. */
                "Idempotency-Key"?: string;
                /** @description Required with a session cookie: `csrfToken` of GET /api/v1/session. Not needed with a token. */
                "X-CSRF-Token"?: string;
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
                /** @description Number of the round. */
                round: number;
                /** @description Code of the body. */
                body: "c40" | "concito";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinaliseReviewDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /**
                     * @description Version of the answer; send it as If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` when this is the answer of an earlier request.
                     * @example true
                     */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewDto"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. `invalid_idempotency_key`: Invalid Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: Idempotency-Key was used for something else. `review_incomplete`: The review is not complete. `review_finalised`: The review is finalised. `state_conflict`: Not possible now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `stale_version`: Somebody else changed it meanwhile. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `too_large`: Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: The media type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unprocessable`: The values do not fit together. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `precondition_required`: If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    reviewsReopen: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you last fetched; 412 when somebody changed it since. */
                "If-Match": string;
                /** @description Makes a repetition safe: the same key has one effect and the same answer. 8 to 128 visible characters. */
                "Idempotency-Key"?: string;
                /** @description Required with a session cookie: `csrfToken` of GET /api/v1/session. Not needed with a token. */
                "X-CSRF-Token"?: string;
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
                /** @description Number of the round. */
                round: number;
                /** @description Code of the body. */
                body: "c40" | "concito";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /**
                     * @description Version of the answer; send it as If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` when this is the answer of an earlier request.
                     * @example true
                     */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewDto"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. `invalid_idempotency_key`: Invalid Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: Idempotency-Key was used for something else. `review_finalised`: The review is finalised. `state_conflict`: Not possible now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `stale_version`: Somebody else changed it meanwhile. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `too_large`: Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: The media type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `precondition_required`: If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    findingsList: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingDto"][];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    findingsRaise: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: the same key has one effect and the same answer. 8 to 128 visible characters. */
                "Idempotency-Key"?: string;
                /** @description Required with a session cookie: `csrfToken` of GET /api/v1/session. Not needed with a token. */
                "X-CSRF-Token"?: string;
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RaiseFindingDto"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    /**
                     * @description Version of the answer; send it as If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` when this is the answer of an earlier request.
                     * @example true
                     */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingDto"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. `invalid_idempotency_key`: Invalid Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: Idempotency-Key was used for something else. `review_finalised`: The review is finalised. `state_conflict`: Not possible now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `too_large`: Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: The media type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unprocessable`: The values do not fit together. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    findingsRead: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
                /** @description Id of the finding. */
                findingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /**
                     * @description Version of the answer; send it as If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    findingsUpdate: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you last fetched; 412 when somebody changed it since. */
                "If-Match": string;
                /** @description Makes a repetition safe: the same key has one effect and the same answer. 8 to 128 visible characters. */
                "Idempotency-Key"?: string;
                /** @description Required with a session cookie: `csrfToken` of GET /api/v1/session. Not needed with a token. */
                "X-CSRF-Token"?: string;
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
                /** @description Id of the finding. */
                findingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateFindingDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /**
                     * @description Version of the answer; send it as If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` when this is the answer of an earlier request.
                     * @example true
                     */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingDto"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. `invalid_idempotency_key`: Invalid Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: Idempotency-Key was used for something else. `review_finalised`: The review is finalised. `state_conflict`: Not possible now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `stale_version`: Somebody else changed it meanwhile. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `too_large`: Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: The media type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `precondition_required`: If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    findingsWithdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you last fetched; 412 when somebody changed it since. */
                "If-Match": string;
                /** @description Makes a repetition safe: the same key has one effect and the same answer. 8 to 128 visible characters. */
                "Idempotency-Key"?: string;
                /** @description Required with a session cookie: `csrfToken` of GET /api/v1/session. Not needed with a token. */
                "X-CSRF-Token"?: string;
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
                /** @description Id of the finding. */
                findingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /**
                     * @description Version of the answer; send it as If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` when this is the answer of an earlier request.
                     * @example true
                     */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingDto"];
                };
            };
            /** @description `invalid_idempotency_key`: Invalid Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: Idempotency-Key was used for something else. `review_finalised`: The review is finalised. `state_conflict`: Not possible now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `stale_version`: Somebody else changed it meanwhile. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `precondition_required`: If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    findingsAnswer: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you last fetched; 412 when somebody changed it since. */
                "If-Match": string;
                /** @description Makes a repetition safe: the same key has one effect and the same answer. 8 to 128 visible characters. */
                "Idempotency-Key"?: string;
                /** @description Required with a session cookie: `csrfToken` of GET /api/v1/session. Not needed with a token. */
                "X-CSRF-Token"?: string;
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
                /** @description Id of the finding. */
                findingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerFindingDto"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    /**
                     * @description Version of the answer; send it as If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` when this is the answer of an earlier request.
                     * @example true
                     */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingDto"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. `invalid_idempotency_key`: Invalid Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: Idempotency-Key was used for something else. `state_conflict`: Not possible now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `stale_version`: Somebody else changed it meanwhile. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `too_large`: Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: The media type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `precondition_required`: If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    findingsClose: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you last fetched; 412 when somebody changed it since. */
                "If-Match": string;
                /** @description Makes a repetition safe: the same key has one effect and the same answer. 8 to 128 visible characters. */
                "Idempotency-Key"?: string;
                /** @description Required with a session cookie: `csrfToken` of GET /api/v1/session. Not needed with a token. */
                "X-CSRF-Token"?: string;
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
                /** @description Id of the finding. */
                findingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseFindingDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /**
                     * @description Version of the answer; send it as If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` when this is the answer of an earlier request.
                     * @example true
                     */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingDto"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. `invalid_idempotency_key`: Invalid Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: Idempotency-Key was used for something else. `review_finalised`: The review is finalised. `state_conflict`: Not possible now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `stale_version`: Somebody else changed it meanwhile. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `too_large`: Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: The media type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `precondition_required`: If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    disagreementsList: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
                /** @description Number of the round. */
                round: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisagreementDto"][];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    disagreementsPropose: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: the same key has one effect and the same answer. 8 to 128 visible characters. */
                "Idempotency-Key"?: string;
                /** @description Required with a session cookie: `csrfToken` of GET /api/v1/session. Not needed with a token. */
                "X-CSRF-Token"?: string;
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
                /** @description Number of the round. */
                round: number;
                /** @description Code of the criterion. */
                criterion: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeSettlementDto"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    /**
                     * @description `true` when this is the answer of an earlier request.
                     * @example true
                     */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettlementDto"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. `invalid_idempotency_key`: Invalid Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: Idempotency-Key was used for something else. `state_conflict`: Not possible now. `already_exists`: Already exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `too_large`: Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: The media type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    disagreementsAccept: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: the same key has one effect and the same answer. 8 to 128 visible characters. */
                "Idempotency-Key"?: string;
                /** @description Required with a session cookie: `csrfToken` of GET /api/v1/session. Not needed with a token. */
                "X-CSRF-Token"?: string;
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
                /** @description Number of the round. */
                round: number;
                /** @description Code of the criterion. */
                criterion: string;
                /** @description Id of the settlement. */
                settlementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerSettlementDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /**
                     * @description `true` when this is the answer of an earlier request.
                     * @example true
                     */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettlementDto"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. `invalid_idempotency_key`: Invalid Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: Idempotency-Key was used for something else. `state_conflict`: Not possible now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `too_large`: Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: The media type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    disagreementsReject: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: the same key has one effect and the same answer. 8 to 128 visible characters. */
                "Idempotency-Key"?: string;
                /** @description Required with a session cookie: `csrfToken` of GET /api/v1/session. Not needed with a token. */
                "X-CSRF-Token"?: string;
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
                /** @description Number of the round. */
                round: number;
                /** @description Code of the criterion. */
                criterion: string;
                /** @description Id of the settlement. */
                settlementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectSettlementDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /**
                     * @description `true` when this is the answer of an earlier request.
                     * @example true
                     */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettlementDto"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. `invalid_idempotency_key`: Invalid Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: Idempotency-Key was used for something else. `state_conflict`: Not possible now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `too_large`: Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: The media type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    disagreementsWithdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: the same key has one effect and the same answer. 8 to 128 visible characters. */
                "Idempotency-Key"?: string;
                /** @description Required with a session cookie: `csrfToken` of GET /api/v1/session. Not needed with a token. */
                "X-CSRF-Token"?: string;
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
                /** @description Number of the round. */
                round: number;
                /** @description Code of the criterion. */
                criterion: string;
                /** @description Id of the settlement. */
                settlementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /**
                     * @description `true` when this is the answer of an earlier request.
                     * @example true
                     */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettlementDto"];
                };
            };
            /** @description `invalid_idempotency_key`: Invalid Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: Idempotency-Key was used for something else. `state_conflict`: Not possible now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    signOffsList: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignOffDto"][];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    signOffsSign: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition safe: the same key has one effect and the same answer. 8 to 128 visible characters. */
                "Idempotency-Key"?: string;
                /** @description Required with a session cookie: `csrfToken` of GET /api/v1/session. Not needed with a token. */
                "X-CSRF-Token"?: string;
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveSignOffDto"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    /**
                     * @description `true` when this is the answer of an earlier request.
                     * @example true
                     */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignOffDto"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. `invalid_idempotency_key`: Invalid Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. `csrf_failed`: The request could not be confirmed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `idempotency_key_reused`: Idempotency-Key was used for something else. `state_conflict`: Not possible now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `too_large`: Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unsupported_media_type`: The media type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    certificatesList: {
        parameters: {
            query?: {
                /** @description Rows per page. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description Only those of the municipality with this code. */
                municipality?: string;
            };
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicCertificatePageDto"];
                };
            };
            /** @description `malformed_request`: The request cannot be read. `invalid_input`: The input is not valid. `invalid_cursor`: Unknown page cursor. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    certificatesRead: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Code of the number. */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicCertificateDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    certificatesOfCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the texts in answers: `da` or `en`. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseCertificateDto"];
                };
            };
            /** @description `not_signed_in`: You are not signed in. `invalid_token`: Invalid access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `token_scope_missing`: The token lacks a scope. `forbidden`: You may not do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `internal`: Unexpected error. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `not_ready`: The service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
}
