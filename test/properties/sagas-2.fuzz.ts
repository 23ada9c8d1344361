import { sagaShard } from "./sagas/shard.js";

sagaShard(1, 2);
