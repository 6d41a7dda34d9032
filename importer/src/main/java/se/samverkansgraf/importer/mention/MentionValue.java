package se.samverkansgraf.importer.mention;

/** What a wording says; one record per kind. */
public sealed interface MentionValue
        permits ConceptMention,
                CueMention,
                DateMention,
                MeasureMention,
                MisreadWord,
                MunicipalityMention,
                PeriodMention,
                PersonMention,
                PoliceAreaMention {}
