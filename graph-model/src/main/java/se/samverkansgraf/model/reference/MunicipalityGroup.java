package se.samverkansgraf.model.reference;

/**
 * A group of SKR's classification of municipalities of 2023 (kommungrupp).
 *
 * @param code {@code A1} to {@code C9}
 * @param name {@code Pendlingskommun nära storstad}
 * @param mainCode {@code A}, {@code B} or {@code C}
 * @param mainName {@code Storstäder och storstadsnära kommuner}
 */
public record MunicipalityGroup(String code, String name, String mainCode, String mainName) {}
