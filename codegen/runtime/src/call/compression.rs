//! Answers that are compressed on their way, where reqwest is the HTTP stack.

use super::client::ClientBuilder;

impl<C> ClientBuilder<C> {
    /// Asks for answers that are compressed, by gzip, Brotli or deflate, and undoes that while
    /// they come. What is read is what was compressed: sizes and limits, such as
    /// [`ClientBuilder::max_response_bytes`], are of that, so that an answer that grows without end ends
    /// there. Without this, one that is compressed all the same is an error.
    pub fn compression(mut self) -> Self {
        self.stack.compression = true;
        self
    }
}
