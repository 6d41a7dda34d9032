package se.samverkansgraf.importer.mention;

/** What a wording says; one record per kind. */
public sealed interface MentionValue
        permits ConceptMention,
                CueMention,
                DateMention,
                MeasureMention,
                MunicipalityMention,
                PeriodMention,
                PersonMention,
                PoliceAreaMention {}
