//! Calls that are sent from code without `async`: by a runtime on a thread of its own.

use std::future::Future;
use std::pin::pin;
use std::sync::mpsc;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

use tokio::runtime::{Builder, Handle};

use super::super::http::error::Error;
use super::super::http::response::Response;
use super::super::wire::transport;
use super::operation::{Call, Operation};

impl<O: Operation> Call<O> {
    /// Sends the call and waits for its answer, without `async`. Everything else is as with `.await`.
    ///
    /// It is sent by a tokio runtime on a thread that all such calls share, started with the first of them.
    /// So it works where there is a runtime and where there is none; but inside of `async` code it
    /// holds up its thread, and whatever else waits to run there. Use `.await` there. A hook, a provider of
    /// credentials or a transport must not call it: it would wait for itself.
    ///
    /// These calls have connections of their own, because one that a call with `.await` has opened is of no
    /// use while the thread of that call is held up. A transport of the caller's is used as it is.
    ///
    /// A body that is read bit by bit (`.download()`, events, pages) is read with [`wait`].
    ///
    /// # Errors
    /// As for sending the call with `.await`. If the thread cannot be started,
    /// [`Error::Transport`] with
    /// [`NoRuntime`](super::super::http::error::TransportFailure::NoRuntime).
    pub fn send_blocking(self) -> Result<Response<O::Output>, Error<O::Failure>> {
        // What is typed stays here: the thread runs the same code for all operations.
        let exchange = self.exchange(O::STREAMS);
        let reply = wait(exchange).map_err(Error::widen)?;
        super::operation::decoded::<O>(reply)
    }
}

/// Waits for a future of this crate's, without `async`, as [`Call::send_blocking`] does: the next item of
/// a stream, a download, all pages.
///
/// ```text
/// let pets = wait(async move { client.pets().list_pets().pages().collect().await });
/// ```
///
/// A future that panics panics here, too.
pub fn wait<F>(future: F) -> F::Output
where
    F: Future<Output: Send> + Send + 'static,
{
    let Some(runtime) = runtime() else {
        return wait_here(future);
    };
    let (sender, receiver) = mpsc::sync_channel(1);
    let task = runtime.spawn(async move {
        // Whoever waits is there: waiting cannot be given up.
        let _ = sender.send(future.await);
    });
    match receiver.recv() {
        Ok(output) => output,
        // Nothing was sent: the future panicked, and so does this.
        Err(_) => match wait_here(task) {
            Err(error) if error.is_panic() => std::panic::resume_unwind(error.into_panic()),
            Ok(()) | Err(_) => {
                std::panic::panic_any("the runtime for calls without async has ended")
            }
        },
    }
}

/// The runtime of calls without `async`, on its thread. `None` if it could not be started.
fn runtime() -> Option<&'static Handle> {
    static RUNTIME: OnceLock<Option<Handle>> = OnceLock::new();
    let start = || {
        let runtime = Builder::new_current_thread().enable_all().build().ok()?;
        let handle = runtime.handle().clone();
        let thread = thread::Builder::new().name("calls without async".to_owned());
        let run = move || {
            transport::set_apart();
            runtime.block_on(std::future::pending::<()>());
        };
        thread.spawn(run).ok().map(|_| handle)
    };
    RUNTIME.get_or_init(start).as_ref()
}

/// Runs a future on this thread.
fn wait_here<F: Future>(future: F) -> F::Output {
    struct Unpark(Thread);

    impl Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }

    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut future = pin!(future);
    loop {
        match future.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(output) => return output,
            Poll::Pending => thread::park(),
        }
    }
}
