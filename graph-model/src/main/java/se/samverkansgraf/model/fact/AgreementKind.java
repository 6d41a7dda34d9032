package se.samverkansgraf.model.fact;

/** What sort of document an agreement is. */
public enum AgreementKind {
    /** Samverkansöverenskommelse: the frame agreement between a municipality and the police. */
    COOPERATION_AGREEMENT,
    /** Medborgarlöfte: what the two promise the citizens for a shorter time. */
    CITIZEN_PROMISE,
    /** Handlingsplan, åtgärdsplan, aktivitetsplan: who does what. */
    ACTION_PLAN,
    /** Bilaga: an appendix that is none of the others. */
    APPENDIX
}
