import { object, oneOf, text } from "../shape.js";

/** Results as the public model of the API describes them. */
export const kms = {
  encrypt: object({
    CiphertextBlob: text({ min: 1, max: 6144 }),
    KeyId: text({ min: 1, max: 2048 }),
    EncryptionAlgorithm: oneOf("SYMMETRIC_DEFAULT", "RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256", "SM2PKE"),
  }),
  decrypt: object({
    KeyId: text({ min: 1, max: 2048 }),
    Plaintext: text({ min: 1, max: 4096 }),
    EncryptionAlgorithm: oneOf("SYMMETRIC_DEFAULT", "RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256", "SM2PKE"),
    CiphertextForRecipient: text({ min: 1, max: 6144 }),
    KeyMaterialId: text({ min: 64, max: 64 }),
  }),
};
