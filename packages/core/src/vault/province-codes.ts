/**
 * The codes of the provinces in force since 1 July 2025 (resolution 202/2025/QH15). A deployment
 * has one key per province.
 */
export const PROVINCE_CODES = [
  "01",
  "04",
  "08",
  "11",
  "12",
  "14",
  "15",
  "19",
  "20",
  "22",
  "24",
  "25",
  "31",
  "33",
  "37",
  "38",
  "40",
  "42",
  "44",
  "46",
  "48",
  "51",
  "52",
  "56",
  "66",
  "68",
  "75",
  "79",
  "80",
  "82",
  "86",
  "91",
  "92",
  "96",
] as const;

/** The key that wraps for citizens without a province or with an unknown one. */
export const COUNTRY_KEY = "VN";
