/**
 * How the local command hands its agents the key that seals their run folder. It is no input: nobody
 * sets it, and no step of an action has it.
 */
export const RUN_KEY_VARIABLE = "AMTP_RUN_KEY";
