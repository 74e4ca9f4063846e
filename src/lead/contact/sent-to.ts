// To whom something is to be sent: each pattern ends where the name begins.

/** Before somebody's name and address. */
export const SENT_TO =
  /^(?:zu händen(?: von)?|z\. ?hd\.?(?: von)?|à l'attention de|a la atención de|all'attenzione di|(?:(?:please|kindly|just|you can|pls|and) )?(?:send|e-?mail|mail|address|direct|write|post|forward)(?: (?:it|this|that|them|everything|yours|all|the \p{L}{4,10}))? (?:to|for)|(?:(?:bitte )?(?:schicken|senden|mailen|schreiben) sie(?: (?:es|das|alles|das angebot))? )?(?:bitte )?an|(?:env[íi](?:e|en|a|ad|ar)(?:lo|la|me)?)(?: \p{L}{2,11}){0,2} a|envoyez(?:-le)?(?: \p{L}{2,11}){0,4} à|attention|attn|att|c\/o)[.:]? (?=\p{Lu})/iu

/** "Angebot für Homepage bitte an Heike Thoma", "the quote to Owen Pryce". */
export const OFFER_TO =
  /^(?:(?:[Bb]itte|[Pp]lease|[Uu]nd|[Aa]nd|[Yy]|[Ee]t|[Ee]|[Tt]he|[Aa]|[Yy]our|[Dd]as|[Dd]ie|[Ee]in|[Ee]l|[Uu]na?|[Ll][ae]|[Ii]l|[Dd]e|[Oo]) ){0,2}(?:[Aa]ngebot|[Kk]ostenvoranschlag|[Oo]fferte|[Qq]uot(?:e|ation)|[Oo]ffer|[Ee]stimate|[Pp]roposal|[Bb]rochure|[Dd]etails|[Ii]nfos?|[Ii]nformation|[Uu]nterlagen|[Aa]ntwort|[Rr]ückmeldung|[Rr]echnung|[Pp]resupuesto|[Oo]ferta|[Pp]ropuesta|[Dd]evis|[Pp]roposition|[Pp]reventivo|[Oo]fferta|[Oo]rçamento|[Pp]roposta)(?: [\p{L}-]{2,16}){0,4}? (?:an|to|a|à|naar|aan|para|al|für|for|pour|per|voor) (?=\p{Lu}\p{Ll}+ (?:\p{Ll}{2,3} ){0,2}\p{Lu})/u

/** The same where it was asked for. */
export const TO =
  /^(?:to|an|à|a|al|para|per|für|for|naar|aan)(?: (?:herrn?|frau|mr|ms|mrs|dr|mme|mlle|m|madame|monsieur|sra?|sig\.?ra|sig|señora?|signora?)\.?)? (?=\p{Lu})/iu
