package org.aidememoire.faults;

import java.util.UUID;

/** An answer on its way: sent as often as it takes, always with the same key. */
record Save(Asked asked, UUID key, int follows, String value) {}
