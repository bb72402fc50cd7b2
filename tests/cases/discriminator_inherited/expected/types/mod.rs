// @generated
//! The types of the API.

mod animal;
mod cat;
mod directory;
mod dog;
mod entity;
mod holder;
mod leaf;
mod node;
mod user;
mod zoo;

pub use self::animal::{Animal, AnimalBase};
pub use self::cat::Cat;
pub use self::directory::{Directory, DirectoryBase};
pub use self::dog::Dog;
pub use self::entity::{Entity, EntityBase};
pub use self::holder::Holder;
pub use self::leaf::Leaf;
pub use self::node::{Node, NodeBase};
pub use self::user::User;
pub use self::zoo::Zoo;
