package org.aidememoire.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about how sure a student is, and what that makes of an answer's points. */
@MessageBundle("certainty")
public interface CertaintyMessages {
  @Message("right: {earned}")
  String if_right(String earned);

  @Message("wrong: {earned}")
  String if_wrong(String earned);

  @Message("If you choose nothing here, this counts:")
  String unsaid();

  @Message("An answer that is partly right earns its part and costs nothing.")
  String partly();

  @Message("What you choose here does not change your points.")
  String not_weighed();

  @Message("You say")
  String said();

  @Message("How sure are you?")
  String how_sure();

  @Message("not sure")
  String not_sure();

  @Message("fairly sure")
  String fairly_sure();

  @Message("very sure")
  String very_sure();
}
