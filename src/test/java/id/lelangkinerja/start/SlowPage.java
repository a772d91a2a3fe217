package id.lelangkinerja.start;

import id.lelangkinerja.platform.OpenToAll;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** A page of the test that answers when it is told to; no other test's program has it. */
@TestComponent
@Controller
class SlowPage {
  static final CountDownLatch ENTERED = new CountDownLatch(1);
  static final CountDownLatch MAY_ANSWER = new CountDownLatch(1);

  @OpenToAll
  @ResponseBody
  @GetMapping("/slow")
  String answer() throws InterruptedException {
    ENTERED.countDown();
    return MAY_ANSWER.await(10, TimeUnit.SECONDS) ? "done" : "never told";
  }
}
