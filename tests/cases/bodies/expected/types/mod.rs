// @generated
//! The types of the API.

mod add_file;
mod note;

pub use self::add_file::AddFileBody;
pub use self::note::Note;
