import { expect, test } from "vitest";
import { exceptionName, pascalKey } from "@sfnc/runtime-types/integrations";

// The types say the same of the same names: types/integrations.ts.
test.each([
  ["DBInstanceIdentifier", "DbInstanceIdentifier"],
  ["SSEKMSKeyId", "SsekmsKeyId"],
  ["MD5OfMessageBody", "Md5OfMessageBody"],
  ["IPv4Foo", "IpV4Foo"],
  ["Ipv6CidrBlock", "Ipv6CidrBlock"],
  ["EC2SecurityGroups", "Ec2SecurityGroups"],
  ["jobName", "JobName"],
  ["x86Foo", "X86Foo"],
  ["VolumeSizeInGB", "VolumeSizeInGb"],
  ["ETag", "ETag"],
  ["TestV4", "TestV4"],
  ["S3Uri", "S3Uri"],
  ["HTTPSPort", "HttpsPort"],
  ["Equals", "EqualsValue"],
  ["copySourceSSECustomerKeyMD5", "CopySourceSseCustomerKeyMd5"],
  ["FooB", "Foob"],
  ["VPCId", "VpcId"],
  ["EnableIAMDatabaseAuthentication", "EnableIamDatabaseAuthentication"],
])("%s is %s", (name, spelled) => {
  expect(pascalKey(name)).toBe(spelled);
  expect(pascalKey(spelled)).toBe(spelled);
});

test.each([
  ["NoSuchBucket", "NoSuchBucketException"],
  ["DBInstanceNotFoundFault", "DbInstanceNotFoundException"],
  ["EntityNotFoundException", "EntityNotFoundException"],
])("the error %s is %s", (name, spelled) => {
  expect(exceptionName(name)).toBe(spelled);
});
